package whetstone.engine.watch;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.slf4j.helpers.NOPLogger;

/** Says that something happened below a folder; what it was, whoever hears it has to look up. */
final class FolderEvents implements Closeable {
    private final Path root;
    private final Predicate<String> looksInto;
    private final DirectoryWatcher watcher;

    /**
     * @param root the folder, by its real path
     * @param looksInto by the name of a folder, whether events in it are of interest
     * @param happened is told of every event, in a thread of its own
     */
    FolderEvents(Path root, Predicate<String> looksInto, Runnable happened) throws IOException {
        this.root = root;
        this.looksInto = looksInto;
        watcher = DirectoryWatcher.builder()
                .path(root)
                .fileTreeVisitor(this::visit)
                .fileHashing(false)
                .logger(NOPLogger.NOP_LOGGER)
                .listener(event -> {
                    if (concerns(event)) {
                        happened.run();
                    }
                })
                .build();
    }

    /** Events are told from when this returns until {@code ended} is run. */
    void start(Runnable ended) throws IOException {
        CompletableFuture<Void> running = watcher.watchAsync(FolderEvents::inBackground);
        if (running.isCompletedExceptionally()) {
            watcher.close();
            throw running.handle((none, failure) -> cause(failure)).join();
        }
        running.whenComplete((none, failure) -> ended.run());
    }

    private static IOException cause(Throwable failure) {
        return failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : new IOException(failure);
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "file events");
        thread.setDaemon(true);
        thread.start();
    }

    private boolean concerns(DirectoryChangeEvent event) {
        if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW || event.path() == null) {
            return true;
        }
        for (Path name : root.relativize(event.path())) {
            if (!looksInto.test(name.toString())) {
                return false;
            }
        }
        return true;
    }

    /** What nobody is interested in is not even watched, and a folder that goes while it is visited is passed over. */
    private void visit(Path start, FileTreeVisitor.Callback onFolder, FileTreeVisitor.Callback onFile)
            throws IOException {
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!folder.equals(root) && !looksInto.test(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                try {
                    onFolder.call(folder);
                    return FileVisitResult.CONTINUE;
                } catch (NoSuchFileException | NotDirectoryException gone) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                onFile.call(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException unreadable) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() throws IOException {
        watcher.close();
    }
}
