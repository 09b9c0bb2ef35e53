package whetstone.engine.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whose namespaces a sandboxed program is in, and whether it can make more, for each kind of walls that works here. */
final class NamespacesTest {

    private static final Path FOLDER = Path.of("/proc/self/ns");

    @TempDir
    private Path temp;

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("whetstone.engine.sandbox.Lab#walled")
    void everyNamespaceIsOfItsOwn(Sandbox sandbox) throws Exception {
        List<String> kinds = List.of("user", "mnt", "pid", "net", "ipc", "uts", "cgroup");
        List<String> arguments = new ArrayList<>(List.of("links"));
        kinds.forEach(kind -> arguments.add(FOLDER.resolve(kind).toString()));
        Job job = Lab.job(Lab.jar(temp), Limits.standard(), arguments.toArray(String[]::new));
        List<String> inside = Lab.run(sandbox, job).lines();
        assertEquals(kinds.size(), inside.size());
        for (int i = 0; i < kinds.size(); i++) {
            String outside =
                    Files.readSymbolicLink(FOLDER.resolve(kinds.get(i))).toString();
            assertEquals(kinds.get(i), inside.get(i).replaceFirst(":.*", ""));
            assertNotEquals(outside, inside.get(i));
        }
    }

    /** Neither the grader's terminal nor the signals that it sends are meant for what is inside. */
    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("whetstone.engine.sandbox.Lab#walled")
    void theSessionIsOfItsOwn(Sandbox sandbox) throws Exception {
        Process process = sandbox.start(Lab.job(Lab.jar(temp), Limits.standard(), "spin"));
        assertEquals("1", Lab.firstLine(process));
        List<ProcessHandle> below = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        String ours = session(ProcessHandle.current());
        ProcessHandle innermost = below.get(below.size() - 1);
        assertNotEquals(ours, session(innermost));
        process.destroyForcibly().waitFor();
    }

    /** See proc(5): the 6th field, and the name in brackets may hold anything. */
    private static String session(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
            return stat.substring(stat.lastIndexOf(')') + 2).split(" ")[6 - 3];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A user namespace of its own would hand out capabilities again. */
    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("techniques")
    void noUserNamespaceCanBeMadeInside(Technique technique) throws Exception {
        assertEquals(0, status(technique, "unshare", "--version"));
        assertNotEquals(0, status(technique, "unshare", "--user", "/walls/unshare", "--version"));
    }

    static Stream<Technique> techniques() {
        return Stream.of(new Bubblewrap(), new UtilLinux())
                .filter(technique -> new WalledSandbox(technique).probe().isEmpty());
    }

    /** Such memory outlives its process and counts for none; not every kernel lets the walls forbid it. */
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("utilLinux")
    void noSharedMemoryOutlivesItsProcess(Technique technique) throws Exception {
        String forbids = "echo 0 > /proc/sys/kernel/shmall";
        List<String> tried = List.of("unshare", "--user", "--map-root-user", "--ipc", "sh", "-c", forbids);
        assumeTrue(ended(tried) == 0, "the kernel leaves it to the host's root");
        assertEquals(0, status(technique, "ipcmk", "--version"));
        assertNotEquals(0, status(technique, "ipcmk", "--shmem", "4096"));
    }

    static Stream<Technique> utilLinux() {
        return techniques().filter(technique -> technique instanceof UtilLinux);
    }

    /** A folder of the host may have other file systems below it, which come along with a mount that is not read-only. */
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("techniques")
    void whatIsMountedBelowAFolderIsReadOnlyToo(Technique technique) throws Exception {
        Path nested = Files.createDirectories(temp.resolve("folder/nested"));
        for (Path folder = nested; folder.startsWith(temp); folder = folder.getParent()) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        List<String> before = new ArrayList<>(List.of("unshare", "--mount"));
        if (!User.current().stepsDown()) {
            before.addAll(List.of("--user", "--map-root-user"));
        }
        String mount = "mount -t tmpfs nested \"$0\" && exec \"$@\"";
        before.addAll(List.of("sh", "-c", mount, nested.toString()));
        assumeTrue(ended(before, "true") == 0, "no file system can be mounted here");
        Map<Path, Path> folders = Map.of(Path.of("/below"), nested.getParent());
        assertEquals(0, status(technique, before, folders, "sh", "-c", "cd /below/nested && : > /tmp/file"));
        assertNotEquals(0, status(technique, before, folders, "sh", "-c", ": > /below/nested/file"));
    }

    private static int status(Technique technique, String program, String... arguments)
            throws IOException, InterruptedException {
        return status(technique, List.of(), Map.of(), program, arguments);
    }

    /**
     * How a program of the host ends inside.
     *
     * @param before a command that starts the one after it
     * @param folders more of the host that is seen, by where
     */
    private static int status(
            Technique technique, List<String> before, Map<Path, Path> folders, String program, String... arguments)
            throws IOException, InterruptedException {
        Path at = Path.of("/walls", program);
        List<String> command = new ArrayList<>(List.of(at.toString()));
        command.addAll(List.of(arguments));
        try (Store store = Store.open(User.current())) {
            View view = View.of(Path.of(System.getProperty("java.home"))).with(View.JARS, store.shelf(List.of()));
            for (Map.Entry<Path, Path> more : folders.entrySet()) {
                view = view.with(more.getKey(), more.getValue());
            }
            Map<Path, Path> files = Map.of(at, Path.of(Programs.path(program)));
            Technique.Enclosure enclosure =
                    new Technique.Enclosure(store.root(), view, files, Limits.standard(), command);
            return ended(before, technique.command(enclosure).toArray(String[]::new));
        }
    }

    private static int ended(List<String> before, String... command) throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>(before);
        whole.addAll(List.of(command));
        ProcessBuilder builder =
                new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(Technique.ENVIRONMENT);
        Process process = builder.start();
        process.getOutputStream().close();
        return process.waitFor();
    }
}
