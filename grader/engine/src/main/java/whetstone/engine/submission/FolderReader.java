package whetstone.engine.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Finds solutions in a folder, at any depth within bounds, and reads them. */
final class FolderReader {
    private final WantedFiles wanted;
    private final Bounds bounds;
    private final String handedIn;
    private final Findings findings;
    private int entries;

    /**
     * Prepares to read one submission.
     *
     * @param handedIn the folder's name, for messages
     */
    FolderReader(WantedFiles wanted, Bounds bounds, String handedIn) {
        this.wanted = wanted;
        this.bounds = bounds;
        this.handedIn = handedIn;
        this.findings = new Findings(wanted, bounds);
    }

    Findings read(Folder folder) throws Refused {
        walk(folder, "", 1);
        return findings;
    }

    private void walk(Folder folder, String prefix, int depth) throws Refused {
        if (depth > bounds.depth()) {
            throw new Refused(
                    handedIn, "nests folders more than " + bounds.depth() + " deep", "hand in the solutions alone");
        }
        try {
            for (Path name : folder.names(bounds.entries() - entries)) {
                count();
                visit(folder, name, prefix + name, depth);
            }
        } catch (IOException e) {
            String place = prefix.isEmpty() ? handedIn : prefix.substring(0, prefix.length() - 1);
            throw unopened(place, e);
        }
    }

    private void count() throws Refused {
        entries++;
        if (entries > bounds.entries()) {
            String what = "holds more than " + Bounds.files(bounds.entries());
            throw new Refused(handedIn, what, "hand in the solutions alone");
        }
    }

    private void visit(Folder folder, Path name, String path, int depth) throws IOException, Refused {
        String fileName = name.toString();
        BasicFileAttributes attributes = folder.attributes(name);
        if (attributes.isDirectory()) {
            if (!wanted.skips(fileName)) {
                enter(folder, name, path, depth);
            }
        } else if (wanted.wants(fileName)) {
            take(folder, name, path, attributes);
        } else if (attributes.isSymbolicLink()) {
            findings.link(path);
        } else if (Names.isZip(fileName)) {
            findings.archive(path);
        }
    }

    private void enter(Folder folder, Path name, String path, int depth) throws Refused {
        try (Folder child = folder.enter(name)) {
            walk(child, path + "/", depth + 1);
        } catch (IOException e) {
            throw unopened(path, e);
        }
    }

    private static Refused unopened(String path, IOException e) {
        return new Refused(path, "cannot be opened (" + Folder.why(e) + ")", "make it readable and grade again");
    }

    private void take(Folder folder, Path name, String path, BasicFileAttributes attributes) throws Refused {
        if (attributes.isSymbolicLink()) {
            findings.unreadable(path, "is a link", "hand in the file itself");
        } else if (!attributes.isRegularFile()) {
            findings.unreadable(path, "is not a regular file", "hand in the source file itself");
        } else {
            read(folder, name, path);
        }
    }

    private void read(Folder folder, Path name, String path) throws Refused {
        byte[] bytes;
        try (InputStream in = Channels.newInputStream(folder.read(name))) {
            bytes = in.readNBytes(bounds.fileBytes() + 1);
        } catch (IOException e) {
            findings.unreadable(path, "cannot be read (" + Folder.why(e) + ")", "make it readable and grade again");
            return;
        }
        findings.solution(path, bytes);
    }
}
