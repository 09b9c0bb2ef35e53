package whetstone.engine.grade;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import whetstone.engine.catalogue.Catalogue;
import whetstone.engine.catalogue.Exercise;
import whetstone.engine.child.Children;
import whetstone.engine.child.Compilers;
import whetstone.engine.child.RemoteSubject;
import whetstone.engine.child.Seat;
import whetstone.engine.compile.ClassSizes;
import whetstone.engine.compile.Compilation;
import whetstone.engine.compile.Compilations;
import whetstone.engine.compile.Policy;
import whetstone.engine.compile.Source;
import whetstone.engine.compile.SourceCompiler;
import whetstone.engine.diagnose.Diagnosis;
import whetstone.engine.limits.Budget;
import whetstone.engine.sandbox.Sandbox;
import whetstone.engine.speed.Pace;
import whetstone.engine.speed.SpeedMark;
import whetstone.engine.speed.SpeedTier;
import whetstone.engine.speed.Track;
import whetstone.engine.submission.Submission;
import whetstone.kit.Examiner;
import whetstone.kit.Finding;
import whetstone.kit.Verdict;

/** Grades submissions, several at a time if asked to. */
public final class Grader implements AutoCloseable {
    /** Submissions come as long as somebody works: one more child is always started ahead. */
    public static final int NO_END = Integer.MAX_VALUE;

    private final Catalogue catalogue;
    private final String salt;
    private final Budget budget;
    private final Children children;
    private final SourceCompiler compiler;
    private final Diagnoses diagnoses;
    private final SpeedTier tier;
    private final Track track;

    /**
     * @param salt what makes the drawn data unforeseeable
     * @param budget what every submission may spend
     * @param jobs how many submissions are graded at a time
     * @param expected how many submissions will come, or {@link #NO_END}
     */
    public Grader(Catalogue catalogue, String salt, Sandbox sandbox, Budget budget, int jobs, int expected)
            throws IOException {
        this(catalogue, salt, sandbox, budget, jobs, expected, SpeedTier.NONE);
    }

    /** @param tier whether speed is measured; then submissions are graded one at a time, or they disturb each other */
    public Grader(
            Catalogue catalogue, String salt, Sandbox sandbox, Budget budget, int jobs, int expected, SpeedTier tier)
            throws IOException {
        this.catalogue = catalogue;
        this.salt = salt;
        this.budget = budget;
        children = new Children(sandbox, budget, jobs, expected);
        compiler = new SourceCompiler(new Compilers(children, jobs));
        diagnoses = new Diagnoses(salt);
        this.tier = tier;
        track = new Track(children, salt, System::nanoTime);
    }

    /** Whatever is wrong with a submission, the result says so; nothing is thrown for it. */
    public SubmissionResult grade(Submission submission) {
        return grade(submission, Easel.none());
    }

    /** The same, and the pictures of the answers. */
    public DrawnResult gradeAndDraw(Submission submission) {
        Easel easel = Easel.ready();
        SubmissionResult result = grade(submission, easel);
        return new DrawnResult(result, easel.drawings());
    }

    /**
     * Hidden claims are asked last, of all exercises: what a solution has seen there it can keep in its process, and nothing
     * that is told afterwards may come from that process any more.
     */
    private SubmissionResult grade(Submission submission, Easel easel) {
        TreeSet<String> ids = new TreeSet<>(submission.solutions().keySet());
        ids.addAll(submission.unreadable().keySet());
        List<ExerciseResult> results;
        try (Seat seat = new Seat(children)) {
            Compilations compilations = compiler.of(sources(submission), seat.allowance());
            List<Supplier<ExerciseResult>> begun = ids.stream()
                    .map(id -> begun(catalogue.exercise(id), submission, compilations, seat, easel))
                    .toList();
            results = begun.stream().map(Supplier::get).toList();
        }
        return new SubmissionResult(
                submission.name(), results, submission.refused().map(problem -> problem.line()));
    }

    private List<Source> sources(Submission submission) {
        List<Source> sources = new ArrayList<>();
        submission.solutions().forEach((id, solution) -> {
            if (!submission.unreadable().containsKey(id)) {
                sources.add(new Source(catalogue.exercise(id), solution.text()));
            }
        });
        return sources;
    }

    /** Asks all that may be told in full; what is left to ask, and the result, comes later. */
    private <C> Supplier<ExerciseResult> begun(
            Exercise<C> exercise, Submission submission, Compilations compilations, Seat seat, Easel easel) {
        String id = exercise.id();
        if (submission.unreadable().containsKey(id)) {
            String why = submission.unreadable().get(id).line();
            return () -> ended(exercise, new Ending.NotAllowed(List.of(why)));
        }
        try {
            Compilation compilation = compilations.of(exercise);
            if (compilation instanceof Compilation.Compiled compiled) {
                return begun(exercise, compiled.classes(), seat, easel);
            }
            return () -> ended(exercise, new Ending.NotCompiled(((Compilation.NotCompiled) compilation).errors()));
        } catch (UncountableException tooLarge) {
            return () -> ended(exercise, new Ending.NotAllowed(List.of(tooLarge.getMessage())));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return () -> ended(exercise, new Ending.Ungradable("the grader was stopped"));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError fault) {
            return () -> ungradable(exercise, fault);
        }
    }

    private <C> Supplier<ExerciseResult> begun(
            Exercise<C> exercise, Map<String, byte[]> classes, Seat seat, Easel easel) throws UncountableException {
        List<String> violations = violations(exercise, classes);
        if (!violations.isEmpty()) {
            return () -> ended(exercise, new Ending.NotAllowed(violations));
        }
        CompiledSolution solution = CompiledSolution.of(exercise, classes);
        RemoteSubject<C> subject = solution.in(seat, exercise);
        Examiner examiner = new Examiner(exercise.id(), salt);
        List<Finding> visible = examiner.examine(exercise.visible(), subject);
        easel.draw(exercise, () -> solution.in(seat, exercise));
        return () -> {
            try {
                return graded(exercise, solution, visible, examiner.examine(exercise.hidden(), subject));
            } catch (RuntimeException | OutOfMemoryError | StackOverflowError fault) {
                return ungradable(exercise, fault);
            }
        };
    }

    private List<String> violations(Exercise<?> exercise, Map<String, byte[]> classes) {
        List<String> tooLarge = new ClassSizes(budget).violations(exercise, classes);
        return tooLarge.isEmpty() ? Policy.violations(exercise, classes) : tooLarge;
    }

    private <C> ExerciseResult graded(
            Exercise<C> exercise, CompiledSolution solution, List<Finding> visible, List<Finding> hidden) {
        List<Mark> marks = new ArrayList<>();
        visible.forEach(finding -> marks.add(Mark.visible(finding)));
        hidden.forEach(finding -> marks.add(Mark.hidden(finding)));
        return fault(visible, hidden)
                .map(fault -> ended(exercise, new Ending.Ungradable(fault)))
                .orElseGet(() -> timed(exercise, solution, marks, diagnoses.diagnose(exercise, visible)));
    }

    private <C> ExerciseResult timed(
            Exercise<C> exercise, CompiledSolution solution, List<Mark> marks, Optional<Diagnosis> diagnosis) {
        Ending graded = new Ending.Graded(marks);
        if (!tier.holdsFor(exercise)) {
            return new ExerciseResult(exercise.id(), exercise.max(), graded, diagnosis);
        }
        boolean right = marks.stream().allMatch(mark -> mark.verdict().equals("right"));
        Pace pace = right ? track.pace(exercise, solution.plain()) : new Pace.NotMeasured();
        if (tier.points() > 0 && pace instanceof Pace.Unsure unsure) {
            return ended(exercise, new Ending.Ungradable("speed counts and cannot be told: " + unsure.why()));
        }
        return new ExerciseResult(
                exercise.id(), max(exercise), graded, diagnosis, Optional.of(SpeedMark.of(pace, tier.points())));
    }

    private double max(Exercise<?> exercise) {
        return exercise.max() + (tier.holdsFor(exercise) ? tier.points() : 0);
    }

    private ExerciseResult ungradable(Exercise<?> exercise, Throwable fault) {
        String why = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        return ended(exercise, new Ending.Ungradable(why));
    }

    /** Why a hidden check broke could tell what it asked. */
    private static Optional<String> fault(List<Finding> visible, List<Finding> hidden) {
        Stream<String> told = broken(visible)
                .map(finding -> "\"" + finding.claim() + "\": " + ((Verdict.Fault) finding.verdict()).why());
        Stream<String> untold = broken(hidden).map(finding -> "\"" + finding.claim() + "\": the check itself broke");
        return Stream.concat(told, untold).findFirst();
    }

    private static Stream<Finding> broken(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.verdict() instanceof Verdict.Fault);
    }

    private ExerciseResult ended(Exercise<?> exercise, Ending ending) {
        return new ExerciseResult(exercise.id(), max(exercise), ending, Optional.empty());
    }

    @Override
    public void close() throws IOException {
        children.close();
    }
}
