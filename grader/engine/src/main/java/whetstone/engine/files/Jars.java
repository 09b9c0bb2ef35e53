package whetstone.engine.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Jars whose bytes depend on their contents alone: sorted, without times. */
public final class Jars {
    /** The first moment that a zip can tell, in the local time that zips speak of: the same bytes everywhere. */
    private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Jars() {}

    public static byte[] of(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(BEGINNING);
                jar.putNextEntry(entry);
                jar.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The files of a jar, or of a folder of classes as a build has it, by their paths. */
    public static SortedMap<String, byte[]> files(Path jarOrFolder) throws IOException {
        return Files.isDirectory(jarOrFolder) ? inFolder(jarOrFolder) : inJar(jarOrFolder);
    }

    private static SortedMap<String, byte[]> inFolder(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.filter(Files::isRegularFile).toList();
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path path : paths) {
            files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
        }
        return files;
    }

    private static SortedMap<String, byte[]> inJar(Path jar) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry :
                    zip.stream().filter(each -> !each.isDirectory()).toList()) {
                try (InputStream content = zip.getInputStream(entry)) {
                    files.put(entry.getName(), content.readAllBytes());
                }
            }
        }
        return files;
    }
}
