package whetstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whetstone.engine.catalogue.Folder;

class ReportTest {
    private static final Folder RIDGE =
            Exercises.installed().catalogue().folder("linear/ridge").orElseThrow();

    @TempDir
    Path folder;

    @Test
    void aRightSolutionPassesAndIsDrawnBesideTheExpectedPictures() throws IOException {
        solution(reference());
        Run run = report("linear/ridge");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("The report is in " + folder.resolve("report.html")), run.out());
        String page = page();
        assertTrue(page.contains("passed"), "status");
        assertTrue(page.contains("id=\"plate1yours\"") && page.contains("id=\"plate1expected\""), "pictures");
    }

    @Test
    void theSameSolutionsGiveTheSameBytes() throws IOException {
        solution(reference().replace("lambda;", "2 * lambda;"));
        report("linear/ridge");
        String first = page();
        report("linear/ridge");
        assertEquals(first, page());
    }

    @Test
    void aSolutionAsItWasHandedOutIsNotBegun() throws IOException {
        solution(RIDGE.text("RidgeSolution.java").replace("\n", "\r\n"));
        assertEquals(0, report().code());
        assertFalse(page().contains("Nothing to draw"), "it is not asked");
        assertFalse(page().contains("on the way"));
    }

    @Test
    void aSolutionThatDoesNotCompileOrAnswerIsToldInWords() throws IOException {
        solution("package linear.ridge; class RidgeSolution {");
        assertEquals(0, report("linear/ridge").code());
        assertTrue(page().contains("RidgeSolution.java:1"), "the error");
        solution("package linear.ridge; class RidgeSolution implements Ridge { public Fit fit(double[][] x, double[] y,"
                + " double lambda) { throw new IllegalStateException(\"</script><img src=x>\"); } }");
        assertEquals(0, report("linear/ridge").code());
        assertTrue(page().contains("Nothing to draw: threw: IllegalStateException"), "the reason");
        assertFalse(page().contains("<img src=x>"));
    }

    @Test
    void aClassIsNoOnesReport() throws IOException {
        for (String name : new String[] {"ada", "bob"}) {
            Files.writeString(Files.createDirectories(folder.resolve(name)).resolve("RidgeSolution.java"), reference());
        }
        Run run = report();
        assertEquals(2, run.code());
        assertTrue(run.err().contains("holds 2 submissions; name one of them"), run.err());
    }

    @Test
    void inAWorkspaceExpectedPicturesAreThereAndOurSourceOnceTheLearnersPasses() throws IOException {
        Run.of("init", folder.toString(), "--only", "linear/ridge", "--self-study");
        Path solution = folder.resolve("src/linear/ridge/RidgeSolution.java");
        Files.writeString(solution, reference().replace("+= lambda;", "+= 2 * lambda;"));
        assertEquals(
                0, Run.of("report", "--in", solution.getParent().toString()).code());
        assertTrue(page().contains("plate1expected"), "pictures");
        assertFalse(page().contains("class RidgeReference"), "not passed");
        Files.writeString(solution, reference());
        Run.of("report", "--in", solution.getParent().toString());
        assertTrue(page().contains("class RidgeReference"), "passed");
    }

    private static String reference() {
        return RIDGE.text("RidgeReference.java").replace("RidgeReference", "RidgeSolution");
    }

    private void solution(String text) throws IOException {
        Files.writeString(folder.resolve("RidgeSolution.java"), text);
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("report.html"));
    }

    private Run report(String... exercises) {
        String[] arguments = new String[exercises.length + 3];
        arguments[0] = "report";
        System.arraycopy(exercises, 0, arguments, 1, exercises.length);
        arguments[exercises.length + 1] = "--in";
        arguments[exercises.length + 2] = folder.toString();
        return Run.of(arguments);
    }
}
