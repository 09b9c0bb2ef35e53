package whetstone.engine.sandbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a hostile program finds inside, for each kind of walls that works on this machine. */
final class WallsTest {

    private static final String EACH = "whetstone.engine.sandbox.Lab#walled";

    @TempDir
    private Path temp;

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource(EACH)
    void onlyTheJdkLibrariesAndJarsCanBeSeen(Sandbox sandbox) throws Exception {
        List<String> seen = lines(sandbox, "list", "/", "/usr", "/dev", "/app", "/tmp");
        Set<String> known =
                Set.of("app", "dev", "etc", "jdk", "lib", "lib64", "nix", "old", "proc", "tmp", "usr", "walls");
        assertEquals(Set.of(), minus(seen.get(0), known));
        assertEquals(Set.of(), minus(seen.get(1), Set.of("lib", "lib64")));
        assertEquals("full null random urandom zero", seen.get(2));
        assertEquals("0.jar", seen.get(3));
        assertEquals("", seen.get(4));
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource(EACH)
    void filesOfTheHostAreAbsent(Sandbox sandbox) throws Exception {
        Path secret = Files.writeString(temp.resolve("secret"), "answer");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-rw-rw-"));
        String checkout = Path.of("pom.xml").toAbsolutePath().toString();
        List<String> read = lines(sandbox, "read", "/etc/passwd", "/etc/hostname", secret.toString(), checkout);
        assertEquals(List.of("-", "-", "-", "-"), read);
        List<String> listed =
                lines(sandbox, "list", "/home", "/root", "/var", "/usr/local", "/usr/bin", "/sys", "/old");
        assertEquals(Set.of(), minus(String.join(" ", listed), Set.of("-", "")));
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource(EACH)
    void nothingCanBeWrittenOutsideOfTmp(Sandbox sandbox) throws Exception {
        List<String> written = lines(
                sandbox,
                "write",
                "/tmp",
                "/",
                "/app",
                "/app/0.jar",
                "/jdk",
                "/jdk/release",
                "/usr/lib",
                "/dev",
                "/walls",
                "/proc/self/comm",
                "/proc/sys/kernel/core_pattern",
                "/proc/sys/net/ipv4/ip_forward");
        assertEquals("writable", written.get(0));
        assertEquals(Set.of("-"), Set.copyOf(written.subList(1, written.size())));
    }

    /** Here the host's files are closed to nobody anyway; where an ordinary user grades, it is the owner who is inside. */
    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource(EACH)
    void everyMountIsReadOnlyButTmpAndTheDevices(Sandbox sandbox) throws Exception {
        Set<String> writable = new TreeSet<>();
        for (String mount :
                run(sandbox, "read", "/proc/self/mountinfo").out().strip().split("\n")) {
            String[] fields = mount.split(" ");
            List<String> options = List.of(fields[5].split(","));
            if (!options.contains("ro")) {
                writable.add(fields[4]);
            }
            assertTrue(fields[4].startsWith("/dev/") || options.containsAll(List.of("nosuid", "nodev")), mount);
        }
        Set<String> known = new TreeSet<>(Technique.DEVICES);
        known.add("/tmp");
        assertEquals(known, writable);
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource(EACH)
    void procTellsNothingOfTheHost(Sandbox sandbox) throws Exception {
        Lab.Outcome outcome = run(
                sandbox,
                "read",
                "/proc/cmdline",
                "/proc/version",
                "/proc/kallsyms",
                "/proc/kcore",
                "/proc/sys/kernel/hostname",
                "/proc/1/cmdline",
                "/proc/self/mountinfo",
                "/proc/self/cgroup");
        assertFalse(outcome.out().contains("Linux version"), outcome.out());
        assertFalse(outcome.out().contains(temp.toString()), outcome.out());
        assertFalse(outcome.out().contains("/old"), outcome.out());
        assertFalse(outcome.out().contains(Path.of("").toAbsolutePath().toString()), outcome.out());
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource(EACH)
    void hostAndInternetCannotBeReached(Sandbox sandbox) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<String> said = lines(sandbox, "connect", String.valueOf(server.getLocalPort()));
            assertEquals(List.of("-", "0"), said);
        }
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource(EACH)
    void environmentIsOfOurMaking(Sandbox sandbox) throws Exception {
        List<String> ours = List.of("LANG=C.UTF-8", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "PWD=/tmp");
        List<String> environment = lines(sandbox, "environment");
        assertTrue(ours.containsAll(environment), () -> "" + environment);
        String first = run(sandbox, "read", "/proc/1/environ").out();
        assertTrue(ours.containsAll(List.of(first.strip().split("\0"))), first);
        List<String> properties = lines(sandbox, "properties", "user.name", "user.home", "user.dir", "java.io.tmpdir");
        assertEquals(List.of("learner", "/tmp", "/tmp", "/tmp"), properties);
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource(EACH)
    void thereIsNoPrivilegeAndNoWayToGainAny(Sandbox sandbox) throws Exception {
        List<String> status = lines(sandbox, "read", "/proc/self/status");
        for (String set : List.of("CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb")) {
            assertTrue(status.contains(set + ":\t0000000000000000"), set);
        }
        assertTrue(status.contains("NoNewPrivs:\t1"));
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource(EACH)
    void hostsRootIsNobodyInside(Sandbox sandbox) throws Exception {
        String[] map =
                lines(sandbox, "read", "/proc/self/uid_map").get(0).strip().split(" +");
        assertNotEquals("0", map[1], "uid outside");
        assertEquals("1", map[2], "number of uids");
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource(EACH)
    void noOtherProcessCanBeSeen(Sandbox sandbox) throws Exception {
        assertEquals(List.of("1"), lines(sandbox, "processes"));
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource(EACH)
    void bytesPassUntouched(Sandbox sandbox) throws Exception {
        byte[] sent = new byte[100_000];
        for (int i = 0; i < sent.length; i++) {
            sent[i] = (byte) (i * 31 + (i >> 8));
        }
        Process process = sandbox.start(Lab.job(Lab.jar(temp), Limits.standard(), "echo"));
        Thread writer = new Thread(() -> {
            try (var out = process.getOutputStream()) {
                out.write(sent);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        writer.start();
        byte[] received = process.getInputStream().readAllBytes();
        assertArrayEquals(sent, received);
        assertEquals("", new String(process.getErrorStream().readAllBytes()));
        assertEquals(0, process.waitFor());
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource(EACH)
    void argumentsAndPathsMayHoldAnything(Sandbox sandbox) throws Exception {
        List<String> odd =
                new ArrayList<>(List.of("", "a b", "$HOME `id` \"quoted\" 'too'", "--", "@file", "*", "-Xmx1g"));
        String foreign = "\u00fc\u2603";
        if (Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode(foreign)) {
            odd.add(foreign);
        }
        Path jar = Lab.jar(temp.resolve("a folder: it's $(odd)"));
        List<String> options = List.of("-Dodd=a b $x");
        List<String> arguments = new ArrayList<>(List.of("arguments"));
        arguments.addAll(odd);
        Job job = new Job(List.of(jar), options, Intruder.class.getName(), arguments, Limits.standard());
        assertEquals(odd, Lab.run(sandbox, job).lines());
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource(EACH)
    void jarsMayLieWhereOnlyTheGraderCanRead(Sandbox sandbox) throws Exception {
        Path jar = Lab.jar(temp.resolve("closed"));
        Files.setPosixFilePermissions(jar, PosixFilePermissions.fromString("r--------"));
        Files.setPosixFilePermissions(jar.getParent(), PosixFilePermissions.fromString("rwx------"));
        Lab.Outcome outcome = Lab.run(sandbox, Lab.job(jar, Limits.standard(), "arguments", "here"));
        assertEquals(List.of("here"), outcome.lines(), outcome.err());
    }

    private Lab.Outcome run(Sandbox sandbox, String... arguments) throws Exception {
        Lab.Outcome outcome = Lab.run(sandbox, Lab.job(Lab.jar(temp), Limits.standard(), arguments));
        assertEquals(0, outcome.status(), outcome.err());
        return outcome;
    }

    private List<String> lines(Sandbox sandbox, String... arguments) throws Exception {
        return run(sandbox, arguments).lines();
    }

    private static Set<String> minus(String words, Set<String> known) {
        Set<String> rest = new TreeSet<>(Arrays.asList(words.split(" ")));
        rest.removeAll(known);
        return rest;
    }
}
