package whetstone.engine.sandbox;

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
 */
record Removal(Path folder) {
    private static final int ATTEMPTS = 20;

    /**
     * A job's end, the sandbox's and the JVM's may meet here, each removing what another one lists: so it is tried again
     * until nothing is left.
     *
     * @return whether nothing is left
     */
    boolean run() {
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
        // Last, so that what could not be removed still says that its owner is gone.
        Files.deleteIfExists(Owner.lock(folder));
        Files.deleteIfExists(folder);
    }

    private void empty(Path from, Deque<Path> folders) throws IOException {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(from)) {
            for (Path child : children) {
                if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                    open(child);
                    folders.add(from.equals(folder) ? child : lifted(child));
                } else if (!child.equals(Owner.lock(folder))) {
                    Files.deleteIfExists(child);
                }
            }
        }
    }

    private Path lifted(Path child) throws IOException {
        return Files.move(child, folder.resolve(UUID.randomUUID().toString()));
    }

    private static void open(Path child) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(child, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }
}
