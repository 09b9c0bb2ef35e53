package whetstone.engine.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        List<Path> files = new ArrayList<>(job.classPath());
        job.classData().ifPresent(files::add);
        return start(files, Map.of(), job.limits(), JvmOptions.walled(job));
    }

    private Process start(List<Path> jars, Map<Path, Path> files, Limits limits, List<String> command)
            throws IOException {
        prepare();
        View seen = view.with(View.JARS, store.shelf(jars));
        ProcessBuilder builder = new ProcessBuilder(
                technique.command(new Technique.Enclosure(store.root(), seen, files, limits, command)));
        builder.environment().clear();
        builder.environment().putAll(Technique.ENVIRONMENT);
        return spawner.start(builder, limits.totalBytes());
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
