package whetstone.engine.child;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import whetstone.harness.Main;

/** The jar with the only code of ours that goes inside the sandbox. */
final class HarnessJar implements AutoCloseable {
    private final Path jar;
    private final boolean temporary;

    private HarnessJar(Path jar, boolean temporary) {
        this.jar = jar;
        this.temporary = temporary;
    }

    /** Where the harness's classes come from; a folder of classes, as in a build, is packed first. */
    static HarnessJar locate() throws IOException {
        try {
            Path place = Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isDirectory(place) ? new HarnessJar(packed(place), true) : new HarnessJar(place, false);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Path path() {
        return jar;
    }

    private static Path packed(Path classes) throws IOException {
        Path jar = Files.createTempFile("whetstone-harness", ".jar");
        jar.toFile().deleteOnExit();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(classes)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (Path file : files) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
            }
        }
        return jar;
    }

    @Override
    public void close() throws IOException {
        if (temporary) {
            Files.deleteIfExists(jar);
        }
    }
}
