package whetstone.engine.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import whetstone.engine.sandbox.Sandboxes;

/**
 * What a moment finds on the machine that could be left over from grading.
 *
 * @param folders temporary folders that no grader uses
 * @param mounts that lie in such a folder
 */
record Leavings(Instant moment, Set<Path> folders, Set<String> mounts) {
    /** Processes that attacks leave running have this number in their command line. */
    private static final String MARKER = "98765";

    private static final Path MOUNTS = Path.of("/proc/self/mounts");

    static Leavings now() {
        return new Leavings(Instant.now(), new TreeSet<>(Sandboxes.litter()), mounted());
    }

    /** What has come since then, a sentence each. */
    List<String> since() {
        Leavings now = now();
        List<String> left = new ArrayList<>();
        now.folders.removeAll(folders);
        now.folders.forEach(folder -> left.add("a temporary folder was left behind: " + folder));
        now.mounts.removeAll(mounts);
        now.mounts.forEach(mount -> left.add("a mount was left behind: " + mount));
        ProcessHandle.allProcesses()
                .map(ProcessHandle::info)
                .filter(info -> info.commandLine().orElse("").contains(MARKER))
                // The kernel's clock has ticks of a hundredth of a second, and starts of processes are told in them.
                .filter(info -> info.startInstant().orElse(Instant.MAX).isAfter(moment.minusSeconds(1)))
                .forEach(info -> left.add(
                        "a process was left running: " + info.commandLine().orElseThrow()));
        return left;
    }

    private static Set<String> mounted() {
        if (!Files.exists(MOUNTS)) {
            return new TreeSet<>();
        }
        try (Stream<String> lines = Files.lines(MOUNTS)) {
            return new TreeSet<>(
                    lines.filter(line -> line.contains("whetstone-sandbox-")).toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
