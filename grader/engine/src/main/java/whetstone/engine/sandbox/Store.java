package whetstone.engine.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import whetstone.engine.files.Removal;

/**
 * A private temporary folder that the sandboxed user can read and nobody else; removed when closed or at the JVM's end.
 *
 * <p>Jars may lie where only the grader can read them (below /root, say), and their paths tell about the machine; so
 * jobs get copies, named by their place in the class path. Jobs of the same jars share the copies, which none of them can
 * change. Copies keep their time stamp: a class data archive checks it.
 */
final class Store implements AutoCloseable {

    private static final String BEGINNING = "whetstone-sandbox-";

    private final Path folder;
    private final Owner owner;
    private final User user;
    private final Thread hook;
    private final Map<List<Original>, Path> shelves = new HashMap<>();

    private Store(Path folder, Owner owner, User user) {
        this.folder = folder;
        this.owner = owner;
        this.user = user;
        this.hook = new Thread(() -> removal(folder).run(), "sandbox-store-cleaner");
    }

    /** Opens a store of its own, and removes those whose graders were killed. */
    static Store open(User user) throws IOException {
        Path folder = Files.createTempDirectory(BEGINNING);
        Store store = new Store(folder, Owner.of(folder), user);
        orphans().forEach(orphan -> removal(orphan).run());
        store.grant(store.folder, "rwxr-x---");
        store.grant(Files.createDirectory(store.root()), "rwxr-x---");
        Runtime.getRuntime().addShutdownHook(store.hook);
        return store;
    }

    /** What could not be removed still says that its owner is gone. */
    private static Removal removal(Path folder) {
        return new Removal(folder, Owner.lock(folder));
    }

    /** Stores whose graders are gone. */
    static List<Path> orphans() {
        try {
            return Owner.orphans(Path.of(System.getProperty("java.io.tmpdir")), BEGINNING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** An empty folder over which each sandbox mounts its root, unseen by the others. */
    Path root() {
        return folder.resolve("root");
    }

    /** A folder of copies {@code 0.jar}, {@code 1.jar} and so on; the same one for the same files, as long as they last. */
    synchronized Path shelf(List<Path> files) throws IOException {
        List<Original> originals = new ArrayList<>();
        for (Path file : files) {
            originals.add(Original.of(file));
        }
        Path known = shelves.get(originals);
        if (known == null) {
            known = filled(Files.createTempDirectory(folder, "jars-"), files);
            shelves.put(originals, known);
        }
        return known;
    }

    private Path filled(Path shelf, List<Path> files) throws IOException {
        try {
            for (int i = 0; i < files.size(); i++) {
                Path copy = shelf.resolve(name(i, files.get(i)));
                Files.copy(files.get(i), copy, StandardCopyOption.COPY_ATTRIBUTES);
                grant(copy, "rw-r-----");
            }
            grant(shelf, "rwxr-x---");
            return shelf;
        } catch (IOException e) {
            Removal.of(shelf).run();
            throw e;
        }
    }

    /** The place in the list, and the ending that tells what it is. */
    static String name(int place, Path file) {
        String name = file.getFileName().toString();
        return place + name.substring(name.lastIndexOf('.'));
    }

    /** A fresh, empty folder for one job; to be {@linkplain Removal removed} after use. */
    Path scratch() throws IOException {
        return Files.createTempDirectory(folder, "job-");
    }

    /** A file as it was when it was copied. */
    private record Original(Path path, long bytes, FileTime changed) {
        static Original of(Path path) throws IOException {
            return new Original(path, Files.size(path), Files.getLastModifiedTime(path));
        }
    }

    private void grant(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
        if (user.stepsDown()) {
            Files.setAttribute(path, "unix:gid", User.NOBODY);
        }
    }

    @Override
    public void close() {
        owner.close();
        // What is obstinate is left to the next grader: no reason to lose the results that are there.
        removal(folder).run();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is going down and the hook runs already, or will: it finds nothing left.
        }
    }
}
