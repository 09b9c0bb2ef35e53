package whetstone.engine.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Says that a temporary folder is in use, by a lock on a file in it.
 *
 * <p>The kernel gives the lock back however the grader ends, so a folder whose lock is free belongs to nobody any more. A
 * process number would not tell: it is used again, and another container has its own.
 */
final class Owner implements AutoCloseable {
    private static final String LOCK = "owner";

    /**
     * Lock files that this process holds. The kernel knows locks by process, and takes back all on a file as soon as the
     * process closes any channel to it: so what is ours must not even be looked at.
     */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path lock;
    private final FileChannel channel;

    private Owner(Path lock, FileChannel channel) {
        this.lock = lock;
        this.channel = channel;
    }

    /** The file that is locked. */
    static Path lock(Path folder) {
        return folder.resolve(LOCK);
    }

    static Owner of(Path folder) throws IOException {
        Path lock = lock(folder);
        OURS.add(lock);
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        channel.lock();
        return new Owner(lock, channel);
    }

    /** Folders beside each other whose owners are gone. */
    static List<Path> orphans(Path parent, String beginning) throws IOException {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith(beginning))
                    .filter(Owner::isFree)
                    .toList();
        }
    }

    /** What cannot be opened is somebody else's; a folder without a lock is being made, or is not of this kind. */
    private static boolean isFree(Path folder) {
        Path lock = lock(folder);
        if (OURS.contains(lock)
                || !Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS)
                || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock free = channel.tryLock()) {
            return free != null;
        } catch (IOException | OverlappingFileLockException taken) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
            OURS.remove(lock);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
