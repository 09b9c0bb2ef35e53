package whetstone.engine.sandbox;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Starts {@link Intruder} inside a sandbox and watches it from outside. */
final class Lab {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    private Lab() {}

    /** The kinds with walls that work on this machine. */
    static Stream<Sandbox> walled() {
        return Sandboxes.all().stream()
                .filter(Sandbox::walls)
                .filter(sandbox -> sandbox.probe().isEmpty());
    }

    /** What a finished job said. */
    record Outcome(int status, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }
    }

    static Job job(Path jar, Limits limits, String... arguments) {
        List<String> options = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1"));
        if (Runtime.version().feature() >= 24) {
            // The intruder takes memory as native code would; a submission may not even ask.
            options.add("--sun-misc-unsafe-memory-access=allow");
        }
        return new Job(List.of(jar), options, Intruder.class.getName(), List.of(arguments), limits);
    }

    static Outcome run(Sandbox sandbox, Job job) throws Exception {
        Process process = sandbox.start(job);
        process.getOutputStream().close();
        return finish(process);
    }

    static Outcome finish(Process process) throws Exception {
        process.onExit()
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .exceptionally(e -> process.destroyForcibly());
        String out = text(process.getInputStream());
        return new Outcome(process.waitFor(), out, text(process.getErrorStream()));
    }

    /** The first line a job prints, or null if it ends without. */
    static String firstLine(Process process) throws IOException {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    /** A jar that holds the intruder and nothing else. */
    static Path jar(Path folder) throws IOException {
        String name = Intruder.class.getName().replace('.', '/') + ".class";
        Path jar = Files.createDirectories(folder).resolve("intruder.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                InputStream in = Intruder.class.getClassLoader().getResourceAsStream(name)) {
            out.putNextEntry(new JarEntry(name));
            in.transferTo(out);
        }
        return jar;
    }

    /** How many processes of this machine have the marker in their command line. */
    static long alive(String marker) {
        return ProcessHandle.allProcesses()
                .filter(process -> commandLine(process.pid()).contains(marker))
                .count();
    }

    static void awaitDeath(String marker) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (alive(marker) > 0 && Instant.now().isBefore(end)) {
            Thread.sleep(5);
        }
        assertTrue(alive(marker) == 0, () -> alive(marker) + " processes are still alive");
    }

    private static String commandLine(long pid) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/cmdline"), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }
}
