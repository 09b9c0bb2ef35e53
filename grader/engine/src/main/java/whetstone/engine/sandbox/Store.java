package whetstone.engine.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import whetstone.engine.files.Removal;

/**
 * A private temporary folder that the sandboxed user can read and nobody else; removed when closed or at the JVM's end.
 *
 * <p>Jars may lie where only the grader can read them (below /root, say), and their paths tell about the machine; so
 * each job gets copies, named by their place in the class path. Copies keep their time stamp: a class data archive
 * checks it.
 */
final class Store implements AutoCloseable {

    private static final String BEGINNING = "whetstone-sandbox-";

    private final Path folder;
    private final Owner owner;
    private final User user;
    private final Thread hook;

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

    /** A fresh folder of copies {@code 0.jar}, {@code 1.jar} and so on; to be {@linkplain Removal removed} after use. */
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
            Removal.of(pack).run();
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
