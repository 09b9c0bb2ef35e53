package whetstone.engine.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;

/**
 * Removes a folder and all in it, whatever a job has made of it: links are removed and not followed, closed folders are
 * opened, and folders nested deeper than the longest path are lifted to the top before anybody needs their full path.
 *
 * @param folder to be removed
 * @param last a file directly in it that goes when nothing else is left, for it tells whose the folder is
 */
public record Removal(Path folder, Path last) {
    private static final int ATTEMPTS = 20;

    public static Removal of(Path folder) {
        return new Removal(folder, folder);
    }

    /**
     * A job's end, the sandbox's and the JVM's may meet here, each removing what another one lists: so it is tried again
     * until nothing is left.
     *
     * @return whether nothing is left
     */
    public boolean run() {
        for (int attempt = 0; attempt < ATTEMPTS && isThere(); attempt++) {
            try {
                removeOnce();
            } catch (IOException obstacle) {
                continue;
            }
        }
        return !isThere();
    }

    private boolean isThere() {
        return Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
    }

    private void removeOnce() throws IOException {
        Deque<Path> folders = new ArrayDeque<>();
        folders.add(folder);
        while (!folders.isEmpty()) {
            Path next = folders.remove();
            empty(next, folders);
            if (!next.equals(folder)) {
                Files.deleteIfExists(next);
            }
        }
        Files.deleteIfExists(last);
        Files.deleteIfExists(folder);
    }

    private void empty(Path from, Deque<Path> folders) throws IOException {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(from)) {
            for (Path child : children) {
                if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                    open(child);
                    folders.add(from.equals(folder) ? child : lifted(child));
                } else if (!child.equals(last)) {
                    Files.deleteIfExists(child);
                }
            }
        }
    }

    private Path lifted(Path child) throws IOException {
        return Files.move(child, folder.resolve(UUID.randomUUID().toString()));
    }

    /** By its path: to leave links alone, Java would open the folder first, and a closed one cannot be opened. */
    private static void open(Path child) throws IOException {
        if (Files.getFileAttributeView(child, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(child, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
