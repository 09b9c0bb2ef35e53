package whetstone.engine.sandbox;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import whetstone.engine.files.Removal;

/**
 * A process and nothing around it: it can read and do what the grader's user can.
 *
 * <p>What holds even here: a private working folder that is removed afterwards, no environment, a bounded heap. The
 * job has to end itself when its standard input ends, for nothing kills it if the grader is killed.
 */
final class PlainProcess implements Sandbox {

    private final Spawner spawner = new Spawner();
    private Store store;

    @Override
    public String name() {
        return "none";
    }

    @Override
    public boolean walls() {
        return false;
    }

    /** A process can be started everywhere. */
    @Override
    public Optional<String> probe() {
        return Optional.empty();
    }

    @Override
    public Process start(Job job) throws IOException {
        Path tmp = store().scratch();
        try {
            Path java = Path.of(System.getProperty("java.home"), "bin", "java");
            String classPath = job.classPath().stream()
                    .map(jar -> jar.toAbsolutePath().toString())
                    .collect(Collectors.joining(File.pathSeparator));
            ProcessBuilder builder = new ProcessBuilder(JvmOptions.command(java, classPath, tmp, job));
            builder.directory(tmp.toFile());
            empty(builder.environment());
            Process process = spawner.start(builder, job.limits().totalBytes());
            process.onExit().thenRun(() -> Removal.of(tmp).run());
            return process;
        } catch (IOException e) {
            Removal.of(tmp).run();
            throw e;
        }
    }

    /** Windows starts no process without its SystemRoot. */
    private static void empty(Map<String, String> environment) {
        environment.keySet().retainAll(List.of("SystemRoot"));
    }

    private synchronized Store store() throws IOException {
        if (store == null) {
            store = Store.open(new User(false));
        }
        return store;
    }

    @Override
    public synchronized void close() {
        spawner.close();
        if (store != null) {
            store.close();
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
