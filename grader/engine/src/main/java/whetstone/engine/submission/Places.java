package whetstone.engine.submission;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
                return List.of(whole(path));
            }
            return children(path, real);
        } catch (IOException e) {
            throw unopened(path.toString(), e);
        }
    }

    /** A folder as one submission, whatever lies in it. */
    Place whole(Path path) {
        String name = fileName(path);
        return new Place(name, () -> readFolder(Folder.open(path.toRealPath()), name));
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
                    child(folder, real, name).ifPresent(places::add);
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

    private Optional<Place> child(Folder folder, Path real, Path name) {
        String fileName = name.toString();
        try {
            BasicFileAttributes attributes = folder.attributes(name);
            if (attributes.isSymbolicLink()) {
                throw new Refused(fileName, "is a link, and links are not followed here", "name its target");
            }
            if (Names.isOtherArchive(fileName) && !attributes.isDirectory()) {
                throw new Refused(fileName, "is packed, but not as a zip", "unpack it and pack it as a zip");
            }
            boolean holds = attributes.isDirectory() || Names.isZip(fileName);
            Place place = new Place(fileName, () -> readChild(real, name, attributes.isDirectory()));
            return holds ? Optional.of(place) : Optional.empty();
        } catch (Refused e) {
            return Optional.of(Place.refused(fileName, e));
        } catch (IOException e) {
            return Optional.of(Place.refused(fileName, unopened(fileName, e)));
        }
    }

    private static Refused unopened(String path, IOException e) {
        return new Refused(path, "cannot be opened (" + Folder.why(e) + ")", "make it readable and grade again");
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
