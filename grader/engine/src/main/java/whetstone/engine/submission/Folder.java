package whetstone.engine.submission;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.READ;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A folder held open, whose children are reached from the open handle and never through a link.
 *
 * <p>Whoever swaps the folder, or one above it, for a link while it is being read changes nothing. Where the platform
 * has no such handles (Windows), links are checked just before each step instead.
 */
final class Folder implements Closeable {
    private final Path path;
    private final DirectoryStream<Path> stream;

    private Folder(Path path, DirectoryStream<Path> stream) {
        this.path = path;
        this.stream = stream;
    }

    /** Opens a folder that the grader's user named, following links. */
    static Folder open(Path path) throws IOException {
        return new Folder(path, Files.newDirectoryStream(path));
    }

    /** Names of the children, sorted; one more than {@code limit} of them tell that there are more. */
    List<Path> names(int limit) throws IOException {
        List<Path> names = new ArrayList<>();
        try {
            for (Path child : stream) {
                names.add(child.getFileName());
                if (names.size() > limit) {
                    break;
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        names.sort((a, b) -> a.toString().compareTo(b.toString()));
        return names;
    }

    /** Attributes of a child itself, not of what it may link to. */
    BasicFileAttributes attributes(Path name) throws IOException {
        if (stream instanceof SecureDirectoryStream<Path> secure) {
            return secure.getFileAttributeView(name, BasicFileAttributeView.class, NOFOLLOW_LINKS)
                    .readAttributes();
        }
        return Files.readAttributes(path.resolve(name), BasicFileAttributes.class, NOFOLLOW_LINKS);
    }

    /** Opens a child that is a folder. */
    Folder enter(Path name) throws IOException {
        if (stream instanceof SecureDirectoryStream<Path> secure) {
            return new Folder(path.resolve(name), secure.newDirectoryStream(name, NOFOLLOW_LINKS));
        }
        if (!attributes(name).isDirectory()) {
            throw new NotDirectoryException(name.toString());
        }
        return open(path.resolve(name));
    }

    /** Opens a child that is a regular file. */
    SeekableByteChannel read(Path name) throws IOException {
        // Opening a pipe would wait for someone to write to it.
        if (!attributes(name).isRegularFile()) {
            throw new FileSystemException(name.toString(), null, "not a regular file");
        }
        if (stream instanceof SecureDirectoryStream<Path> secure) {
            return secure.newByteChannel(name, Set.of(READ, NOFOLLOW_LINKS));
        }
        return Files.newByteChannel(path.resolve(name), READ, NOFOLLOW_LINKS);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    /** Why something could not be opened or read, in few words and without the path. */
    static String why(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "it is gone";
        }
        boolean says = e instanceof FileSystemException system && system.getReason() != null;
        return says ? ((FileSystemException) e).getReason() : e.getClass().getSimpleName();
    }
}
