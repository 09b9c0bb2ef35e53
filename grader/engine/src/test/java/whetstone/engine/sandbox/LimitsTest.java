package whetstone.engine.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a hostile program can spend, for each kind of walls that works on this machine. */
final class LimitsTest {

    private static final String EACH = "whetstone.engine.sandbox.Lab#walled";
    private static final long MIB = 1L << 20;
    private static final Limits TIGHT = new Limits(64 * MIB, 256 * MIB, 512 * MIB, 5, 64, 64, 4 * MIB, 10 * MIB);

    @TempDir
    private Path temp;

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource(EACH)
    void threadBombIsStoppedAndSiblingsDoNotPayForIt(Sandbox sandbox) throws Exception {
        Process first = start(sandbox, "threads");
        Process second = start(sandbox, "threads");
        int firstCount = Integer.parseInt(Lab.firstLine(first));
        int secondCount = Integer.parseInt(Lab.firstLine(second));
        assertTrue(firstCount > 16 && firstCount < TIGHT.tasks(), () -> firstCount + " threads");
        assertTrue(secondCount > 16 && secondCount < TIGHT.tasks(), () -> secondCount + " threads");
        Lab.Outcome sibling = Lab.run(sandbox, Lab.job(Lab.jar(temp), TIGHT, "arguments", "unharmed"));
        assertEquals(List.of("unharmed"), sibling.lines(), sibling.err());
        first.destroyForcibly().waitFor();
        second.destroyForcibly().waitFor();
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource(EACH)
    void forkBombIsStopped(Sandbox sandbox) throws Exception {
        String marker = "bomb-" + System.nanoTime();
        Process process = start(sandbox, "fork", "100", marker);
        int started = Integer.parseInt(Lab.firstLine(process));
        assertTrue(Lab.alive(marker) <= TIGHT.tasks(), () -> started + " processes");
        assertTrue(started < 100, () -> started + " processes");
        process.destroyForcibly().waitFor();
        Lab.awaitDeath(marker);
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource(EACH)
    void endlessLoopIsKilledByTheKernel(Sandbox sandbox) throws Exception {
        Limits oneSecond = new Limits(64 * MIB, 256 * MIB, 512 * MIB, 1, 64, 64, MIB, MIB);
        Lab.Outcome outcome = Lab.run(sandbox, Lab.job(Lab.jar(temp), oneSecond, "spin"));
        assertEquals(128 + 9, outcome.status(), outcome.err());
        assertEquals(List.of("1"), outcome.lines());
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource(EACH)
    void filesAreBoundedOneByOneAndTogether(Sandbox sandbox) throws Exception {
        List<String> said = Lab.run(sandbox, Lab.job(Lab.jar(temp), TIGHT, "fill", "1", "64"))
                .lines();
        assertEquals(String.valueOf(TIGHT.fileBytes()), said.get(said.size() - 1));
        said = Lab.run(sandbox, Lab.job(Lab.jar(temp), TIGHT, "fill", "8", "64"))
                .lines();
        assertEquals(String.valueOf(TIGHT.tmpBytes()), said.get(said.size() - 1));
    }

    /** Bubblewrap has no bound on their number but the kernel's. */
    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource(EACH)
    void emptyFilesAreBoundedInNumber(Sandbox sandbox) throws Exception {
        List<String> said =
                Lab.run(sandbox, Lab.job(Lab.jar(temp), TIGHT, "many", "5000")).lines();
        int made = Integer.parseInt(said.get(said.size() - 1));
        assertTrue(sandbox.name().equals("bubblewrap") || made < 4096, () -> made + " files");
    }

    /** Not every limit can be reached from Java; but each can be read. */
    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource(EACH)
    void theKernelHasOurNumbers(Sandbox sandbox) throws Exception {
        String all = Lab.run(sandbox, Lab.job(Lab.jar(temp), TIGHT, "read", "/proc/self/limits"))
                .out();
        long memory = TIGHT.heapBytes() + TIGHT.nativeBytes();
        Map<String, Long> most = Map.of(
                "Max data size",
                memory,
                "Max address space",
                memory + 2048 * MIB,
                "Max cpu time",
                (long) TIGHT.cpuSeconds(),
                "Max processes",
                (long) TIGHT.tasks(),
                "Max open files",
                (long) TIGHT.openFiles(),
                "Max file size",
                TIGHT.fileBytes(),
                "Max msgqueue size",
                0L,
                "Max locked memory",
                0L,
                "Max core file size",
                0L);
        most.forEach((name, value) -> assertTrue(
                all.lines().anyMatch(line -> line.matches(name + " +" + value + " +" + value + " .*")),
                () -> name + " is not " + value + " in\n" + all));
    }

    /** Each pool is bounded by itself, so that one that runs over is told of in Java. */
    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource(EACH)
    void theJvmHasOurNumbers(Sandbox sandbox) throws Exception {
        List<String> pools =
                Lab.run(sandbox, Lab.job(Lab.jar(temp), TIGHT, "pools")).lines();
        long share = TIGHT.nativeBytes() / 8;
        assertTrue(
                pools.containsAll(
                        List.of("Metaspace=" + 2 * share, "Compressed Class Space=" + share, "CodeCache=" + share)),
                () -> "" + pools);
    }

    /** The kernel would let native code and bare memory pass; from 24 on a JVM can refuse them. */
    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource(EACH)
    void nativeCodeAndBareMemoryAreRefusedWhereJavaCan(Sandbox sandbox) throws Exception {
        boolean can = Runtime.version().feature() >= 24;
        List<String> asked = List.of("load", "/jdk/lib/libprefs.so");
        assertEquals(
                List.of(can ? "IllegalCallerException" : "loaded"),
                plain(sandbox, asked).lines());
        Lab.Outcome bare = plain(sandbox, List.of("native"));
        assertEquals(can, bare.out().isEmpty(), bare.out());
        assertEquals(can, bare.err().contains("UnsupportedOperationException"), bare.err());
    }

    /** With the sandbox's own options and no others. */
    private Lab.Outcome plain(Sandbox sandbox, List<String> arguments) throws Exception {
        List<Path> jars = List.of(Lab.jar(temp));
        return Lab.run(sandbox, new Job(jars, List.of(), Intruder.class.getName(), arguments, TIGHT));
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource(EACH)
    void heapIsBounded(Sandbox sandbox) throws Exception {
        List<String> said =
                Lab.run(sandbox, Lab.job(Lab.jar(temp), TIGHT, "heap")).lines();
        assertBetween(32, 64, said);
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource(EACH)
    void directBuffersAreBounded(Sandbox sandbox) throws Exception {
        List<String> said =
                Lab.run(sandbox, Lab.job(Lab.jar(temp), TIGHT, "direct")).lines();
        assertBetween(16, 64, said);
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource(EACH)
    void memoryTakenPastTheJvmIsBounded(Sandbox sandbox) throws Exception {
        Lab.Outcome outcome = Lab.run(sandbox, Lab.job(Lab.jar(temp), TIGHT, "native"));
        assertNotEquals(0, outcome.status());
        assertBetween(64, 320, outcome.lines());
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource(EACH)
    void compilersAndArraysHaveRoomEnough(Sandbox sandbox) throws Exception {
        Lab.Outcome outcome = Lab.run(
                sandbox,
                new Job(
                        List.of(Lab.jar(temp)),
                        List.of(),
                        Intruder.class.getName(),
                        List.of("heap"),
                        Limits.standard()));
        assertEquals(0, outcome.status(), outcome.err());
        assertBetween(128, 256, outcome.lines());
    }

    @Test
    void limitsThatNoJvmCouldStartWithAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Limits(MIB, 256 * MIB, 512 * MIB, 1, 64, 64, MIB, MIB));
        assertThrows(IllegalArgumentException.class, () -> new Limits(64 * MIB, MIB, 512 * MIB, 1, 64, 64, MIB, MIB));
        assertThrows(
                IllegalArgumentException.class, () -> new Limits(64 * MIB, 256 * MIB, 512 * MIB, 0, 64, 64, MIB, MIB));
        assertThrows(
                IllegalArgumentException.class, () -> new Limits(64 * MIB, 256 * MIB, 512 * MIB, 1, 8, 64, MIB, MIB));
    }

    private Process start(Sandbox sandbox, String... arguments) throws Exception {
        return sandbox.start(Lab.job(Lab.jar(temp), TIGHT, arguments));
    }

    private static void assertBetween(int least, int most, List<String> said) {
        int mebibytes = said.isEmpty() ? 0 : Integer.parseInt(said.get(said.size() - 1));
        assertTrue(mebibytes >= least && mebibytes <= most, () -> mebibytes + " MiB");
    }
}
