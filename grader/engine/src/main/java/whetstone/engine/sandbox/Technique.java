package whetstone.engine.sandbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A way to build the walls. */
sealed interface Technique permits Bubblewrap, UtilLinux {

    /** The name that results carry. */
    String name();

    /** The programs of the host that it needs. */
    List<String> programs();

    /** How to get it, where its programs are missing. */
    String remedy();

    /** The host's command line that builds the enclosure and runs its command inside, as the same process 1. */
    List<String> command(Enclosure enclosure);

    /** The devices inside. */
    List<String> DEVICES = List.of("/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom");

    /** The whole environment, of the builders of the walls and inside. */
    Map<String, String> ENVIRONMENT = Map.of("PATH", "/usr/sbin:/usr/bin:/sbin:/bin", "LANG", "C.UTF-8");

    /**
     * What is to be enclosed.
     *
     * @param root an empty folder of the host to mount the new root over
     * @param view what is seen of the host
     * @param files single files of the host, by where they appear
     * @param limits what may be spent
     * @param command the command inside
     */
    record Enclosure(Path root, View view, Map<Path, Path> files, Limits limits, List<String> command) {}
}
