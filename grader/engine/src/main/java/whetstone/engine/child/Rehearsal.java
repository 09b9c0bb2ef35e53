package whetstone.engine.child;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import whetstone.engine.files.Removal;
import whetstone.engine.limits.Budget;
import whetstone.engine.sandbox.ClassData;
import whetstone.harness.Bounds;
import whetstone.harness.Reply;
import whetstone.harness.Request;
import whetstone.harness.Signature;
import whetstone.kit.Steps;

/**
 * Has a child of each kind work through a solution of ours, and keeps the classes that they load as {@link HarnessData}.
 *
 * <p>Run by the launcher, once for each build and JDK: {@code java -cp ... whetstone.engine.child.Rehearsal FOLDER}.
 */
public final class Rehearsal {
    private static final Duration DEADLINE = Duration.ofSeconds(60);
    private static final String SOLUTION = "PieceSolution";
    private static final String COUNTER = Piece.class.getPackageName() + ".Counter";

    private final HarnessJar harness;
    private final ScheduledExecutorService clock;

    private Rehearsal(HarnessJar harness, ScheduledExecutorService clock) {
        this.harness = harness;
        this.clock = clock;
    }

    /** @param args the folder for the archives; those of an earlier build or JDK in it are removed */
    public static void main(String[] args) throws IOException, InterruptedException {
        of(Path.of(args[0]));
    }

    static void of(Path folder) throws IOException, InterruptedException {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        try (HarnessJar harness = HarnessJar.locate()) {
            HarnessData data = HarnessData.in(Optional.of(folder), harness.path());
            try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, "harness-*.jsa")) {
                for (Path archive : old) {
                    Files.delete(archive);
                }
            }
            Rehearsal rehearsal = new Rehearsal(harness, clock);
            Budget budget = Budget.standard();
            Work compiling = Work.compiling(budget);
            Work answering = Work.answering(budget);
            Map<String, byte[]> classes = contract();
            rehearsal.record(
                    compiling, data.file(folder, compiling), child -> classes.putAll(compiled(child, classes)));
            rehearsal.record(answering, data.file(folder, answering), child -> answered(child, classes));
        } catch (ChildLost lost) {
            throw new IOException(lost);
        } finally {
            clock.shutdownNow();
        }
    }

    /** Another process may look for the archive at any moment: it appears whole. */
    private void record(Work work, Path archive, Lines lines) throws IOException, InterruptedException, ChildLost {
        Path stage = Files.createTempDirectory("whetstone-rehearsal-");
        try {
            Path written = stage.resolve("classes.jsa");
            Process process = ClassData.record(work.job(harness.path(), Optional.empty()), written, stage);
            Child child = Child.up(process, work, clock);
            lines.say(child);
            child.leave(DEADLINE);
            Path near = Files.createTempFile(archive.getParent(), "harness-", ".part");
            Files.copy(written, near, StandardCopyOption.REPLACE_EXISTING);
            Files.move(near, archive, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Removal.of(stage).run();
        }
    }

    private static Map<String, byte[]> contract() throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        for (Class<?> type : List.of(
                Piece.class,
                Piece.Point.class,
                Piece.Tempo.class,
                Piece.Node.class,
                Piece.Leaf.class,
                Piece.Split.class)) {
            String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
            classes.put(type.getName(), bytes(file));
        }
        return classes;
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = Rehearsal.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        }
    }

    private static Map<String, byte[]> compiled(Child child, Map<String, byte[]> contract)
            throws IOException, ChildLost {
        String source = new String(bytes(SOLUTION + ".txt"), StandardCharsets.UTF_8);
        Map<String, String> wrong = Map.of(SOLUTION + ".java", source.replaceFirst(";", ""));
        child.ask(new Request.Compile(wrong, contract, Compilers.release()), DEADLINE);
        Map<String, String> right = Map.of(SOLUTION + ".java", source);
        if (child.ask(new Request.Compile(right, contract, Compilers.release()), DEADLINE)
                instanceof Reply.Compiled compiled) {
            return compiled.classes();
        }
        throw new IOException("the piece does not compile");
    }

    private static void answered(Child child, Map<String, byte[]> classes) throws ChildLost {
        String solution = Piece.class.getPackageName() + "." + SOLUTION;
        Map<String, byte[]> counting = new HashMap<>(classes);
        String counter = COUNTER.replace('.', '/');
        counting.put(solution, Steps.counting(classes.get(solution), counter));
        counting.put(COUNTER, Steps.counter(counter));
        child.ask(new Request.Load(0, Piece.class.getName(), solution, "", classes), DEADLINE);
        child.ask(new Request.Load(1, Piece.class.getName(), solution, COUNTER, counting), DEADLINE);
        for (int unit = 0; unit < 2; unit++) {
            for (Method method : Piece.class.getMethods()) {
                byte[] arguments = Signature.of(method).encodeArguments(arguments(method), Bounds.DEFAULT);
                child.ask(new Request.Ask(unit, true, Signature.key(method), arguments), DEADLINE);
            }
        }
    }

    private static Object[] arguments(Method method) {
        double[][] rows = {{1, 2}, {3, 5}, {8, 13}};
        Piece.Point point = new Piece.Point(rows[0], 1);
        Piece.Split split = new Piece.Split(0, 0.5, new Piece.Leaf(1), new Piece.Leaf(2));
        return switch (method.getName()) {
            case "numbers" -> new Object[] {rows, new int[] {0, 1, 1}, 0.5, Piece.Tempo.FAST};
            case "points" -> new Object[] {List.of(point, point), Map.of("a", 1.0, "b", 2.0), true};
            case "tree" -> new Object[] {split, 42L, new String[] {"a", "b"}};
            case "refused" -> new Object[] {-1.0};
            default -> new Object[] {"text", 3};
        };
    }

    private interface Lines {
        void say(Child child) throws IOException, ChildLost;
    }
}
