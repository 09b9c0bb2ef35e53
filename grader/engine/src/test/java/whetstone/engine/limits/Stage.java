package whetstone.engine.limits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import whetstone.engine.catalogue.Catalogue;
import whetstone.engine.grade.ExerciseResult;
import whetstone.engine.grade.Grader;
import whetstone.engine.grade.SubmissionResult;
import whetstone.engine.sandbox.Sandbox;
import whetstone.engine.submission.Bounds;
import whetstone.engine.submission.Handin;
import whetstone.engine.submission.NothingToGrade;
import whetstone.engine.submission.Submissions;
import whetstone.engine.submission.Wanted;
import whetstone.kit.Examiner;

/** Grades what is handed in under a budget, and tells all that there is to see of it. */
final class Stage implements AutoCloseable {
    static final String FILE = "BurdenSolution.java";

    private static final Wanted WANTED = new Wanted("limited/burden", FILE, "limited.burden");

    private final Path folder;
    private final Sandbox sandbox;
    private Grader standard;

    Stage(Path folder, Sandbox sandbox) {
        this.folder = folder;
        this.sandbox = sandbox;
    }

    /** A solution that does something and answers everything rightly; members take the place of those of the same name. */
    static String solution(String act, String... members) {
        List<String> all = new ArrayList<>(List.of("public boolean act() { try { " + act
                + " return true; } catch (Exception thrown) { throw new IllegalStateException(thrown); } }"));
        all.addAll(List.of(members));
        String given = String.join("\n", all);
        addMissing(all, given, "numbers()", "public double[] numbers() { return new double[1]; }");
        addMissing(all, given, "text()", "public String text() { return \"words\"; }");
        addMissing(all, given, "nest()", "public Nest nest() { return new Nest(List.of(new Nest(List.of()))); }");
        return "package limited.burden;\nimport java.util.*;\nimport java.io.*;\n"
                + "public class BurdenSolution implements Burden {\n" + String.join("\n", all) + "\n}\n";
    }

    private static void addMissing(List<String> all, String given, String method, String member) {
        if (!given.contains(method)) {
            all.add(member);
        }
    }

    /** A new folder with these files in it, all with the same text. */
    Path files(List<String> paths, String text) throws IOException {
        Path root = Files.createTempDirectory(folder, "handed");
        for (String path : paths) {
            Files.createDirectories(root.resolve(path).getParent());
            Files.writeString(root.resolve(path), text);
        }
        return root;
    }

    Path zip(Map<String, byte[]> entries) throws IOException {
        Path file = Files.createTempFile(folder, "handed", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file;
    }

    /** What is seen of a submission with one source. */
    Case.Scene grading(String source) {
        return budget -> graded(files(List.of(FILE), source), budget);
    }

    /** The same, and how many bytes were printed meanwhile: they are in no result. */
    Case.Scene listening(String source) {
        return budget -> {
            Overheard overheard = new Overheard(sandbox);
            try (Grader grader = grader(overheard, budget)) {
                graded(files(List.of(FILE), source), budget, grader);
            }
            return "printed " + overheard.bytes();
        };
    }

    /** What is seen of whatever is handed in at a path: points, endings and messages. */
    String graded(Path path, Budget budget) throws IOException {
        if (budget == Budget.standard()) {
            standard = standard == null ? grader(sandbox, budget) : standard;
            return graded(path, budget, standard);
        }
        try (Grader grader = grader(sandbox, budget)) {
            return graded(path, budget, grader);
        }
    }

    private static Grader grader(Sandbox sandbox, Budget budget) throws IOException {
        Catalogue catalogue = Catalogue.of(Stage.class.getClassLoader());
        return new Grader(catalogue, Examiner.PUBLIC_SALT, sandbox, budget, 1, 1);
    }

    private static String graded(Path path, Budget budget, Grader grader) {
        try {
            return new Submissions(List.of(WANTED), Bounds.of(budget))
                    .find(List.of(path)).stream()
                            .map(Handin::read)
                            .map(grader::grade)
                            .map(Stage::told)
                            .collect(Collectors.joining());
        } catch (NothingToGrade refused) {
            return refused.getMessage();
        }
    }

    @Override
    public void close() throws IOException {
        if (standard != null) {
            standard.close();
        }
    }

    private static String told(SubmissionResult result) {
        StringBuilder told = new StringBuilder(result.score() + " of " + result.max() + "\n");
        result.problem().ifPresent(problem -> told.append(problem).append('\n'));
        for (ExerciseResult exercise : result.exercises()) {
            told.append(exercise.ending().word()).append('\n');
            exercise.ending().messages().forEach(message -> told.append(message).append('\n'));
            exercise.marks().forEach(mark -> told.append(mark.message().text()).append('\n'));
        }
        return told.toString();
    }
}
