package whetstone.engine.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import whetstone.engine.files.Removal;

/** A sandbox with walls, built by either technique. */
final class WalledSandbox implements Sandbox {

    private final Technique technique;
    private final Spawner spawner = new Spawner();
    private Store store;
    private boolean closed;
    private View view;

    WalledSandbox(Technique technique) {
        this.technique = technique;
    }

    @Override
    public String name() {
        return technique.name();
    }

    @Override
    public boolean walls() {
        return true;
    }

    @Override
    public Optional<String> probe() {
        return new Probe(technique)
                .run(script -> start(
                        List.of(),
                        Map.of(Probe.SHELL, Path.of(Programs.path("sh"))),
                        Limits.standard(),
                        List.of(Probe.SHELL.toString(), "-c", script)));
    }

    @Override
    public Process start(Job job) throws IOException {
        String classPath = IntStream.range(0, job.classPath().size())
                .mapToObj(i -> View.JARS.resolve(i + ".jar").toString())
                .collect(Collectors.joining(":"));
        List<String> java = JvmOptions.command(View.JDK.resolve("bin/java"), classPath, Path.of("/tmp"), job);
        return start(job.classPath(), Map.of(), job.limits(), java);
    }

    private Process start(List<Path> jars, Map<Path, Path> files, Limits limits, List<String> command)
            throws IOException {
        prepare();
        Path pack = store.pack(jars);
        try {
            View seen = view.with(View.JARS, pack);
            ProcessBuilder builder = new ProcessBuilder(
                    technique.command(new Technique.Enclosure(store.root(), seen, files, limits, command)));
            builder.environment().clear();
            builder.environment().putAll(Technique.ENVIRONMENT);
            Process process = spawner.start(builder, limits.totalBytes());
            process.onExit().thenRun(() -> Removal.of(pack).run());
            return process;
        } catch (IOException e) {
            Removal.of(pack).run();
            throw e;
        }
    }

    private synchronized void prepare() throws IOException {
        if (closed) {
            throw new IOException("the sandbox is closed");
        }
        if (store == null) {
            view = View.of(Path.of(System.getProperty("java.home")));
            store = Store.open(User.current());
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
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
