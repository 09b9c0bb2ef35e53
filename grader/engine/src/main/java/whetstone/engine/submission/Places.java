package whetstone.engine.submission;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** Tells what lies at a path: one submission, a class of them, or neither. */
final class Places {
    private final WantedFiles wanted;
    private final Bounds bounds;

    Places(WantedFiles wanted, Bounds bounds) {
        this.wanted = wanted;
        this.bounds = bounds;
    }

    /** The name a path goes by, also where it is written as a dot; empty for a root. */
    static String fileName(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? "" : name.toString();
    }

    /** The places of submissions at a path that the grader's user named. */
    List<Place> at(Path path) throws Refused {
        if (!Files.exists(path)) {
            throw new Refused(path.toString(), "does not exist", "check the path");
        }
        try {
            Path real = path.toRealPath();
            if (!Files.isDirectory(real)) {
                return List.of(zip(path, real));
            }
            if (wanted.places().anyMatch(place -> Files.exists(real.resolve(place), NOFOLLOW_LINKS))) {
                String name = fileName(path);
                return List.of(new Place(name, () -> readFolder(Folder.open(real), name)));
            }
            return children(path, real);
        } catch (IOException e) {
            throw new Refused(
                    path.toString(), "cannot be opened (" + Folder.why(e) + ")", "make it readable and grade again");
        }
    }

    private Place zip(Path path, Path real) throws Refused {
        String name = fileName(path);
        if (!Files.isRegularFile(real) || !Names.isZip(name)) {
            throw new Refused(path.toString(), "is neither a folder nor a zip", "name a folder or a .zip");
        }
        return new Place(name, () -> {
            // It may have become a pipe since, and opening a pipe waits.
            if (!Files.isRegularFile(real, NOFOLLOW_LINKS)) {
                throw new Refused(name, "is no longer a regular file", "hand it in again");
            }
            return new ZipReader(wanted, bounds, name).read(Files.newByteChannel(real, READ, NOFOLLOW_LINKS));
        });
    }

    private List<Place> children(Path path, Path real) throws IOException, Refused {
        List<Place> places = new ArrayList<>();
        try (Folder folder = Folder.open(real)) {
            List<Path> names = folder.names(bounds.submissions());
            if (names.size() > bounds.submissions()) {
                String what = "holds more than " + Bounds.files(bounds.submissions());
                throw new Refused(path.toString(), what, "grade it in parts");
            }
            for (Path name : names) {
                if (!Names.isHidden(name.toString())) {
                    places.addAll(child(folder, real, name));
                }
            }
        }
        if (places.isEmpty()) {
            throw new Refused(
                    path.toString(),
                    "holds no submission",
                    "name a folder with a " + wanted.example() + ", or one of folders and zips");
        }
        return places;
    }

    private List<Place> child(Folder folder, Path real, Path name) throws IOException {
        String fileName = name.toString();
        BasicFileAttributes attributes = folder.attributes(name);
        if (attributes.isSymbolicLink()) {
            Refused link = new Refused(fileName, "is a link, and links are not followed here", "name its target");
            return List.of(Place.refused(fileName, link));
        }
        if (attributes.isDirectory() || Names.isZip(fileName)) {
            return List.of(new Place(fileName, () -> readChild(real, name, attributes.isDirectory())));
        }
        if (Names.isOtherArchive(fileName)) {
            Refused other = new Refused(fileName, "is packed, but not as a zip", "unpack it and pack it as a zip");
            return List.of(Place.refused(fileName, other));
        }
        return List.of();
    }

    private Findings readChild(Path real, Path name, boolean isFolder) throws IOException, Refused {
        try (Folder parent = Folder.open(real)) {
            return isFolder
                    ? readFolder(parent.enter(name), name.toString())
                    : new ZipReader(wanted, bounds, name.toString()).read(parent.read(name));
        }
    }

    private Findings readFolder(Folder opened, String handedIn) throws IOException, Refused {
        try (opened) {
            return new FolderReader(wanted, bounds, handedIn).read(opened);
        }
    }
}
