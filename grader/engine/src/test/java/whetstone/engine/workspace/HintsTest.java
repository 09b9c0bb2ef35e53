package whetstone.engine.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HintsTest {
    @TempDir
    Path temp;

    private List<String> steps(String text) throws IOException {
        Shelf shelf = new Shelf(temp).with("linear/a", "easy", 10).file("linear/a/hints.md", text);
        return Hints.of(shelf.folder("linear/a")).steps();
    }

    @Test
    void stepsArePartedByLinesOfThreeDashes() throws IOException {
        assertEquals(List.of("One.", "Two,\nand more."), steps("One.\n\n---\n\nTwo,\nand more.\n"));
        assertEquals(List.of("One.", "Two."), steps("---\r\nOne.\r\n---  \r\n\r\n---\r\nTwo.\r\n"));
    }

    @Test
    void dashesInsideALinePartNothing() throws IOException {
        assertEquals(List.of("a --- b\n----"), steps("a --- b\n----\n"));
    }

    @Test
    void noFileMeansNoSteps() throws IOException {
        assertEquals(
                List.of(),
                Hints.of(new Shelf(temp).with("linear/a", "easy", 10).folder("linear/a"))
                        .steps());
    }

    @Test
    void noMoreStepsAreSeenThanThereAre() {
        Hints hints = new Hints(List.of("One.", "Two."));
        assertEquals(List.of("One."), hints.seen(Progress.NONE.hinted("a", 1).of("a")));
        assertEquals(hints.steps(), hints.seen(Progress.NONE.hinted("a", 7).of("a")));
    }
}
