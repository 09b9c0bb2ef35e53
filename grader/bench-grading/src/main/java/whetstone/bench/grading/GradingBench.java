package whetstone.bench.grading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import whetstone.engine.files.Removal;

/** Prints a table; see {@code docs/performance.md}. Arguments: the repository, submissions, and how many of them a peer gets. */
public final class GradingBench {
    private static final int FLOORS = 60;

    private final Path home;
    private final Path stage;
    private final Bunch bunch;

    private GradingBench(Path home, Path stage) throws IOException {
        this.home = home;
        this.stage = stage;
        bunch = Bunch.of(home.resolve("examples/submissions"));
    }

    public static void main(String[] args) throws Exception {
        int submissions = args.length > 1 ? Integer.parseInt(args[1]) : 200;
        int ofEachPeer = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        Path stage = Files.createTempDirectory("whetstone-bench-");
        try {
            new GradingBench(Path.of(args[0]), stage).run(submissions, ofEachPeer);
        } finally {
            Removal.of(stage).run();
        }
    }

    private void run(int submissions, int ofEachPeer) throws Exception {
        Cost floor = Floor.of(FLOORS, stage).per(FLOORS);
        bunch.copy(submissions, stage.resolve("handed-in"));
        Sampler sampler = new Sampler();
        Cost grading = Cost.of(() -> grade(sampler));
        double compilers = sampler.cpu("compile") / submissions;
        double children = sampler.cpu("answer") / submissions;
        Cost known = grading.per(submissions);
        Cost whet = new Cost(known.seconds(), known.cpu() + compilers + children);

        Peers peers = peers();
        List<Path> some = bunch.some(ofEachPeer);
        Path mvnw = home.resolve("mvnw");
        peers.maven(some.get(0), mvnw, "--batch-mode");
        Cost console = each(some, solution -> peers.javacAndConsole(solution, stage));
        Cost maven = each(some, solution -> peers.maven(solution, mvnw, "-o"));

        System.out.printf("%-46s %12s %12s %8s%n", "per submission", "clock, ms", "cpu, ms", "ratio");
        row("floor: an empty JVM, two at a time", floor, whet);
        row("whet grade, of " + submissions, whet, whet);
        row("javac + ConsoleLauncher, of " + ofEachPeer, console, whet);
        row("mvn -o test, of " + ofEachPeer, maven, whet);
        System.out.println();
        System.out.print(new Parts(sampler, grading.cpu(), submissions).text());
        System.out.printf("%.1f submissions a second%n", 1 / whet.seconds());
    }

    /** The ratios are of processor time: on a machine that does other things as well, the clock says little. */
    private static void row(String what, Cost cost, Cost whet) {
        System.out.printf(
                "%-46s %12.1f %12.1f %8.2f%n", what, 1000 * cost.seconds(), 1000 * cost.cpu(), cost.cpu() / whet.cpu());
    }

    private void grade(Sampler sampler) throws IOException, InterruptedException {
        Process whet = new ProcessBuilder(
                        home.resolve("whet").toString(),
                        "grade",
                        "--sandbox",
                        "required",
                        "--out",
                        stage.resolve("results").toString(),
                        stage.resolve("handed-in").toString())
                .redirectErrorStream(true)
                .redirectOutput(stage.resolve("grade.log").toFile())
                .start();
        sampler.watch(whet);
        if (whet.exitValue() != 0) {
            throw new IOException(Files.readString(stage.resolve("grade.log")));
        }
    }

    private interface Way {
        void grade(Path solution) throws IOException, InterruptedException;
    }

    /** One after another, and one more before, which is not counted: its files are in the system's cache then. */
    private static Cost each(List<Path> solutions, Way way) throws Exception {
        way.grade(solutions.get(0));
        return Cost.of(() -> {
                    for (Path solution : solutions) {
                        way.grade(solution);
                    }
                })
                .per(solutions.size());
    }

    private Peers peers() throws IOException, InterruptedException {
        Path workspace = stage.resolve("workspace");
        Peers.run(List.of(home.resolve("whet").toString(), "init", workspace.toString()), stage);
        List<Path> jars = new ArrayList<>();
        try (Stream<Path> files = Files.list(home.resolve("grader/bench-grading/target/lib"))) {
            files.filter(file -> file.getFileName().toString().startsWith("junit-platform-console"))
                    .forEach(jars::add);
        }
        return new Peers(workspace, jars.get(0));
    }
}
