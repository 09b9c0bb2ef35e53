package whetstone.engine.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import whetstone.engine.files.Sha256;

/**
 * Class data archives of the harness, one for each kind of work, for one JDK and one harness.
 *
 * <p>The launcher has a {@link Rehearsal} make them, and says where they are. Children start without where there are none.
 *
 * @param folder where they are
 * @param mark what tells this JDK and this harness from others
 */
record HarnessData(Optional<Path> folder, String mark) {
    private static final String PROPERTY = "whet.classdata";

    /** Those that the launcher speaks of. */
    static HarnessData installed(Path harness) {
        return in(Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of), harness);
    }

    static HarnessData in(Optional<Path> folder, Path harness) {
        try {
            String marks = String.join(
                    "\n",
                    System.getProperty("java.home"),
                    System.getProperty("java.vm.version"),
                    Files.getLastModifiedTime(harness).toString(),
                    Long.toString(Files.size(harness)));
            return new HarnessData(
                    folder, Sha256.of(marks.getBytes(StandardCharsets.UTF_8)).substring(0, 16));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The archive for some work, if there is one. */
    Optional<Path> of(Work work) {
        return folder.map(place -> file(place, work)).filter(Files::isReadable);
    }

    Path file(Path place, Work work) {
        return place.resolve("harness-" + work.name() + "-" + mark + ".jsa");
    }
}
