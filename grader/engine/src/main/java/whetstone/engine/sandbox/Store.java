package whetstone.engine.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * A private temporary folder that the sandboxed user can read and nobody else; removed when closed or at the JVM's end.
 *
 * <p>Jars may lie where only the grader can read them (below /root, say), and their paths tell about the machine; so
 * each job gets copies, named by their place in the class path. Copies keep their time stamp: a class data archive
 * checks it.
 */
final class Store implements AutoCloseable {

    private static final int ATTEMPTS = 20;
    private static final String BEGINNING = "whetstone-sandbox-";

    private final Path folder;
    private final Owner owner;
    private final User user;
    private final Thread hook;

    private Store(Path folder, Owner owner, User user) {
        this.folder = folder;
        this.owner = owner;
        this.user = user;
        this.hook = new Thread(() -> remove(folder), "sandbox-store-cleaner");
    }

    /** Opens a store of its own, and removes those whose graders were killed. */
    static Store open(User user) throws IOException {
        Path folder = Files.createTempDirectory(BEGINNING);
        Store store = new Store(folder, Owner.of(folder), user);
        Owner.orphans(folder.getParent(), BEGINNING).forEach(Store::sweep);
        store.grant(store.folder, "rwxr-x---");
        store.grant(Files.createDirectory(store.root()), "rwxr-x---");
        Runtime.getRuntime().addShutdownHook(store.hook);
        return store;
    }

    private static void sweep(Path orphan) {
        try {
            remove(orphan);
        } catch (UncheckedIOException obstinate) {
            // Litter of an earlier run is no reason not to grade.
            return;
        }
    }

    /** An empty folder over which each sandbox mounts its root, unseen by the others. */
    Path root() {
        return folder.resolve("root");
    }

    /** A fresh folder of copies {@code 0.jar}, {@code 1.jar} and so on; to be {@linkplain #remove removed} after use. */
    Path pack(List<Path> jars) throws IOException {
        Path pack = Files.createTempDirectory(folder, "job-");
        try {
            for (int i = 0; i < jars.size(); i++) {
                Path copy = pack.resolve(i + ".jar");
                Files.copy(jars.get(i), copy, StandardCopyOption.COPY_ATTRIBUTES);
                grant(copy, "rw-r-----");
            }
            grant(pack, "rwxr-x---");
            return pack;
        } catch (IOException e) {
            remove(pack);
            throw e;
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

    /**
     * Removes a folder and all in it; links are removed, not followed.
     *
     * <p>A job's end, the sandbox's and the JVM's may meet here, each removing what another one lists: so it is tried
     * again until nothing is left.
     */
    static void remove(Path folder) {
        IOException obstacle = null;
        for (int attempt = 0; attempt < ATTEMPTS && Files.exists(folder, LinkOption.NOFOLLOW_LINKS); attempt++) {
            try {
                removeOnce(folder);
            } catch (IOException e) {
                obstacle = e;
            }
        }
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new UncheckedIOException(obstacle);
        }
    }

    private static void removeOnce(Path folder) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> children = Files.list(folder)) {
                for (Path child : children.toList()) {
                    removeOnce(child);
                }
            }
        }
        Files.deleteIfExists(folder);
    }

    @Override
    public void close() {
        owner.close();
        remove(folder);
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is going down and the hook runs already, or will: it finds nothing left.
        }
    }
}
