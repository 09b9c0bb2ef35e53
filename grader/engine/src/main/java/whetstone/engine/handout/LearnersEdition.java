package whetstone.engine.handout;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import whetstone.engine.catalogue.AnswerKey;
import whetstone.engine.catalogue.Elsewhere;
import whetstone.engine.catalogue.Exercise;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.diagnose.Diagnostician;
import whetstone.engine.diagnose.MistakeTable;
import whetstone.engine.figure.ExpectedFigures;
import whetstone.engine.figure.FigureFile;
import whetstone.kit.Examiner;

/**
 * An exercise's folder as a learner has it: no reference, no hidden check and no known mistake is inside, neither as source
 * nor as class. What right answers look like is there as pictures. The naive loop that speed is compared with is there as a
 * class, which no solution can reach where it is graded.
 *
 * <p>What is named here goes in; whatever else a folder has, now or later, stays out.
 */
final class LearnersEdition {
    /** Texts that the command reads from the catalogue: to lay them out, and to put a stub back. */
    private static final String TEXTS = "statement\\.md|hints\\.md|%1$s\\.java|%1$sSolution\\.java";

    private static final String CLASSES = "%1$s(Solution|Checks|Cases|Figures|Speed)?(\\$.*)?\\.class";

    /** Without their sources: the naive loop is a right answer. */
    private static final String COMPARANDS = "speed/(Naive|Idle)(\\$.*)?\\.class";

    private static final String SOURCES = "%1$s(Checks|Cases|Figures|Speed)?\\.java";

    private LearnersEdition() {}

    /** The files of the exercise in a learner's catalogue, by their paths in it. */
    static <C> Map<String, byte[]> catalogueFiles(Exercise<C> exercise) {
        Folder folder = exercise.folder();
        Map<String, byte[]> files = matching(folder, TEXTS + "|" + CLASSES + "|" + COMPARANDS);
        Diagnostician diagnostician = Diagnostician.of(exercise, exercise.visible(), Examiner.PUBLIC_SALT);
        files.put(folder.id() + "/" + MistakeTable.FILE, MistakeTable.write(diagnostician));
        files.put(
                folder.id() + "/" + Elsewhere.FILE,
                Elsewhere.of(exercise.hidden()).write());
        ExpectedFigures.of(exercise)
                .ifPresent(figures -> files.put(
                        folder.id() + "/" + FigureFile.NAME,
                        FigureFile.write(figures).getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    /** The sources that an IDE shows where a learner follows a name into our jar. */
    static Map<String, byte[]> sources(Folder folder) {
        return matching(folder, SOURCES);
    }

    /** The source of the reference, by its path below {@code src}. */
    static <C> Map<String, byte[]> reference(Exercise<C> exercise) {
        Folder folder = exercise.folder();
        String file = AnswerKey.of(exercise).reference().getSimpleName() + ".java";
        return Map.of(folder.id() + "/" + file, folder.text(file).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, byte[]> matching(Folder folder, String pattern) {
        Pattern wanted = Pattern.compile(pattern.formatted(Pattern.quote(folder.typeName())));
        Map<String, byte[]> files = new TreeMap<>();
        List<String> names = folder.files().stream()
                .filter(file -> wanted.matcher(file).matches())
                .toList();
        names.forEach(name -> files.put(folder.id() + "/" + name, folder.bytes(name)));
        return files;
    }
}
