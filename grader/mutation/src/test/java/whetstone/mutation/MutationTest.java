package whetstone.mutation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import whetstone.engine.catalogue.Catalogue;

/** The checks of every exercise see nearly every small change of its reference. */
class MutationTest {
    private static final double WANTED = 0.95;

    private final Catalogue catalogue = Catalogue.of(MutationTest.class.getClassLoader());

    @TestFactory
    Stream<DynamicTest> checksSeeWhatIsChanged() {
        return catalogue.folders().stream()
                .filter(folder -> folder.id().contains(System.getProperty("exercise", "")))
                .map(folder -> DynamicTest.dynamicTest(folder.id(), () -> examine(folder.id())));
    }

    private void examine(String id) throws IOException {
        Score score = Score.of(catalogue.exercise(id));
        Path report = Path.of(System.getProperty("report"), id + ".md");
        Files.createDirectories(report.getParent());
        String survivors = score.survivors().stream().map(each -> "\n" + each).collect(Collectors.joining());
        Files.writeString(report, score.row() + survivors + "\n");
        assertAll(
                () -> assertTrue(score.share() >= WANTED, () -> score.row() + survivors),
                () -> assertEquals(List.of(), score.stale(), "in equivalents.md, but seen or not there"));
    }
}
