package whetstone.engine.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import whetstone.engine.grade.Grader;
import whetstone.engine.grade.GradingRun;
import whetstone.engine.limits.Budget;
import whetstone.engine.limits.Limit;
import whetstone.engine.report.ResultFiles;
import whetstone.engine.report.RunSummary;
import whetstone.engine.sandbox.Sandbox;
import whetstone.engine.submission.Bounds;
import whetstone.engine.submission.Handin;
import whetstone.engine.submission.NothingToGrade;
import whetstone.engine.submission.Submissions;
import whetstone.engine.submission.Wanted;

/** Grades hostile submissions beside honest ones as a class would be graded, and looks at all that comes of it. */
public final class Siege {
    /** Honest submissions that are graded beside the attacks. */
    public static final List<String> HONEST = List.of("a-honest", "m-honest", "z-honest");

    /** The standard, but less time for compilers: some attacks take all of it. */
    private static final Budget LIMITS = Budget.standard().with(Limit.COMPILE_TIME, 10);

    private final Corpus corpus;
    private final String salt;
    private final Inspection inspection;

    /**
     * @param salt of the run; must not come out
     * @param secrets what must not come out besides the corpus' own
     */
    public Siege(Corpus corpus, String salt, List<String> secrets) {
        this.corpus = corpus;
        this.salt = salt;
        List<String> all = new ArrayList<>(corpus.secrets());
        all.addAll(secrets);
        all.add(salt);
        inspection = new Inspection(all);
    }

    /**
     * What came of some attacks.
     *
     * @param outcomes one for each attack, in their order
     * @param harm what was done to honest submissions, and what was left behind on the machine; sentences
     */
    public record Report(List<Outcome> outcomes, List<String> harm) {}

    /**
     * Attacks a sandbox and closes it.
     *
     * @param jobs submissions at a time
     * @param folder an empty folder for submissions and results
     * @param step is called after each submission
     */
    public Report lay(Sandbox sandbox, List<Attack> attacks, int jobs, Path folder, Runnable step)
            throws IOException, InterruptedException {
        Path handed = folder.resolve("handed");
        Path results = folder.resolve("results");
        for (Attack attack : attacks) {
            handIn(handed.resolve(attack.submission()), attack.files());
        }
        for (String name : HONEST) {
            handIn(handed.resolve(name), corpus.honest());
        }
        Leavings before = Leavings.now();
        Map<String, RunSummary.Line> lines = grade(sandbox, handed, results, jobs, step);
        List<String> harm = new ArrayList<>(before.since());
        for (String name : HONEST) {
            RunSummary.Line line = lines.get(name);
            if (line.score() != line.max()) {
                harm.add("an honest submission, " + name + ", got " + line.score() + " of " + line.max());
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Attack attack : attacks) {
            String result =
                    Files.readString(results.resolve(attack.submission()).resolve("result.json"));
            outcomes.add(new Outcome(attack, inspection.breaches(attack, lines.get(attack.submission()), result)));
        }
        return new Report(outcomes, harm);
    }

    private Map<String, RunSummary.Line> grade(Sandbox sandbox, Path handed, Path results, int jobs, Runnable step)
            throws IOException, InterruptedException {
        List<Handin> handins = found(handed);
        try (sandbox;
                Grader grader = new Grader(corpus.catalogue(), salt, sandbox, LIMITS, jobs, handins.size())) {
            return new GradingRun(grader, new ResultFiles(results), jobs)
                    .grade(handins, result -> step.run()).stream()
                            .collect(Collectors.toMap(RunSummary.Line::submission, Function.identity()));
        }
    }

    private List<Handin> found(Path handed) {
        List<Wanted> wanted = corpus.catalogue().folders().stream()
                .map(each -> new Wanted(each.id(), each.typeName() + "Solution.java", each.packageName()))
                .toList();
        try {
            return new Submissions(wanted, Bounds.usual()).find(List.of(handed));
        } catch (NothingToGrade impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void handIn(Path submission, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = submission.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
