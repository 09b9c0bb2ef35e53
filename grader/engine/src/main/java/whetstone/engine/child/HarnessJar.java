package whetstone.engine.child;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import whetstone.engine.files.Jars;
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
        Files.write(jar, Jars.of(Jars.files(classes)));
        return jar;
    }

    @Override
    public void close() throws IOException {
        if (temporary) {
            Files.deleteIfExists(jar);
        }
    }
}
