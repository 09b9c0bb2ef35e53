package whetstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whetstone.engine.catalogue.Catalogue;
import whetstone.engine.prove.Prover;

/** Breaks one thing at a time in a copy of an exercise that is right. */
class ProverTest {
    private static final Path RIDGE = Path.of("../../exercises/src/linear/ridge");

    @TempDir
    Path sources;

    @TempDir
    Path catalogue;

    @BeforeEach
    void copyRidge() throws IOException {
        try (Stream<Path> files = Files.walk(RIDGE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.getParent().endsWith("witness")) {
                    write("linear/ridge/" + RIDGE.relativize(file), Files.readString(file));
                }
            }
        }
    }

    @Test
    void theUnbrokenCopyIsProved() throws IOException {
        assertEquals(List.of(), problems());
    }

    @Test
    void aWrongReferenceIsTold() throws IOException {
        replace("RidgeReference.java", "a[j][j] += lambda;", "a[j][j] += 1.001 * lambda;");
        assertTold("the reference loses \"fits the example of the statement\"");
    }

    @Test
    void aWeakenedCheckIsTold() throws IOException {
        replace("RidgeChecks.java", "near(5, absolute(1e-9))", "near(5, absolute(1e9))");
        assertTold("\"leaves the intercept of constant data alone\" holds for a solution that answers zeros");
    }

    @Test
    void aMistakeThatNoCheckCatchesIsTold() throws IOException {
        mistake("DoesNothingWrong", "return new RidgeReference().fit(x, y, lambda);");
        assertTold("no check catches DoesNothingWrong");
    }

    @Test
    void twoMistakesThatCannotBeToldApartAreTold() throws IOException {
        mistake("SquaresItToo", "return new RidgeReference().fit(x, y, lambda < 0 ? lambda : lambda * lambda);");
        assertTold("SquaresItToo is diagnosed as nothing known", "SquaresLambda is diagnosed as nothing known");
    }

    @Test
    void aMistakeWithoutAHintIsTold() throws IOException {
        replace("wrong/SquaresLambda.java", "@Misconception(", "// @Misconception(");
        assertTold("wrong/SquaresLambda.java has no @Misconception");
    }

    @Test
    void aStrayFileIsTold() throws IOException {
        write("linear/ridge/notes.txt", "to do");
        assertTold("a stray file: notes.txt");
    }

    @Test
    void aMissingFileIsTold() throws IOException {
        Files.delete(sources.resolve("linear/ridge/hints.md"));
        assertTold("has no hints.md");
    }

    @Test
    void aHeadThatIsNotAsItShouldBeIsTold() throws IOException {
        replace("statement.md", "level: medium", "level: middling");
        assertTold("level is middling, not one of [easy, medium, hard]");
    }

    @Test
    void pointsThatDoNotAddUpToTenAreTold() throws IOException {
        replace("RidgeHidden.java", ".worth(1)", ".worth(2)");
        assertTold("points add up to 11.0, not to 10.0");
    }

    @Test
    void aStubThatDoesSomethingIsTold() throws IOException {
        replace(
                "RidgeSolution.java",
                "throw new UnsupportedOperationException(\"fit is not written yet\");",
                "return null;");
        assertTold("the untouched stub is not told \"not implemented\"");
    }

    @Test
    void aContractThatCannotCrossTheWireIsTold() throws IOException {
        replace("Ridge.java", "record Fit(", "default Object anything() { return 1; }\n    record Fit(");
        assertTold("the contract cannot cross the wire");
    }

    @Test
    void anExerciseWithoutASketchIsTold() throws IOException {
        figures("");
        assertTold("has no sketch");
    }

    @Test
    void aSketchThatAsksNothingIsTold() throws IOException {
        figures("Sketch.of(\"A\", \"A line.\", ridge -> Figure.saying(\"A.\").series(\"a\", new double[] {1, 2}))");
        assertTold(
                "the sketch \"A\" is drawn of the untouched stub",
                "\"A\" looks the same whichever known mistake is made");
    }

    @Test
    void sketchesThatCannotBeDrawnAreTold() throws IOException {
        String fit =
                "ridge -> { double slope = ridge.fit(new double[][] {{1}, {2}}, new double[] {2, 3}, 1).slopes()[0]; ";
        figures("Sketch.of(\"A\", \" \", " + fit + "return Figure.saying(\"\"); }),"
                + "Sketch.of(\"A\", \"A line.\", " + fit
                + "return Figure.saying(\"A.\").series(\"zero\", new double[] {0}).logarithmicX(); }),"
                + "Sketch.of(\"B\", \"A mark.\", " + fit
                + "return Figure.saying(\"B.\").marks(\"never\", slope / 0); }),"
                + "Sketch.of(\"C\", \"A line.\", " + fit + "return Figure.saying(\"C.\" + new int[] {}[0]); }),"
                + "Sketch.of(\"D\", \"A line.\", ridge -> Figure.saying(\"\" + new int[] {}[0]))");
        assertTold(
                "the title \"A\" is blank or that of two sketches",
                "the sketch \"A\" does not say what to look at",
                "the sketch \"A\" says nothing to those who do not see it",
                "the sketch \"A\" has no layer",
                "has a number in \"zero\" that has no place on a logarithmic axis",
                "has a number in \"never\" that cannot be drawn",
                "the sketch \"C\" cannot be drawn of the reference: the answer does not have the shape",
                "the sketch \"D\" fails before anybody has answered");
    }

    @Test
    void whatNewLaysOutLacksOnlyMoreMistakes() throws IOException {
        PrintWriter nobody = new PrintWriter(new StringWriter());
        Whet.run(nobody, nobody, "new", "linear/average", "--type", "Mean", "--in", sources.toString());
        try (CopiedCatalogue copy = CopiedCatalogue.of(sources, catalogue)) {
            Catalogue exercises = Catalogue.of(copy);
            assertEquals(
                    List.of("knows 1 misconceptions; at least 4 are wanted"),
                    new Prover(exercises)
                            .prove(exercises.folder("linear/average").orElseThrow()));
        }
    }

    private void figures(String sketches) throws IOException {
        write(
                "linear/ridge/RidgeFigures.java",
                "package linear.ridge; import java.util.List; import whetstone.kit.*; import whetstone.kit.figure.Figure;"
                        + " public final class RidgeFigures implements Figures<Ridge> {"
                        + " public List<Sketch<Ridge>> sketches() { return List.of(" + sketches + "); } }");
    }

    private void mistake(String name, String body) throws IOException {
        write(
                "linear/ridge/wrong/" + name + ".java",
                "package linear.ridge.wrong; import linear.ridge.*; import whetstone.kit.Misconception;"
                        + " @Misconception(\"hint\") public final class " + name + " implements Ridge {"
                        + " public Fit fit(double[][] x, double[] y, double lambda) { " + body + " } }");
    }

    private void replace(String file, String old, String now) throws IOException {
        String text = Files.readString(sources.resolve("linear/ridge").resolve(file));
        assertTrue(text.contains(old), file + " has no " + old);
        write("linear/ridge/" + file, text.replace(old, now));
    }

    private void write(String file, String text) throws IOException {
        Path target = sources.resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
    }

    private void assertTold(String... expected) throws IOException {
        List<String> problems = problems();
        for (String each : expected) {
            assertTrue(problems.stream().anyMatch(problem -> problem.contains(each)), each + "\nnot in\n" + problems);
        }
    }

    private List<String> problems() throws IOException {
        try (CopiedCatalogue copy = CopiedCatalogue.of(sources, catalogue)) {
            Catalogue exercises = Catalogue.of(copy);
            return new Prover(exercises).prove(exercises.folder("linear/ridge").orElseThrow());
        }
    }
}
