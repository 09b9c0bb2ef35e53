package whetstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whetstone.engine.catalogue.Catalogue;
import whetstone.engine.prove.Prover;

/** Breaks one thing at a time in a copy of an exercise that is right. */
class ProverTest {
    @TempDir
    Path sources;

    @TempDir
    Path catalogue;

    private RidgeCopy ridge;

    @BeforeEach
    void copyRidge() throws IOException {
        ridge = RidgeCopy.of(sources, catalogue);
    }

    @Test
    void theUnbrokenCopyIsProved() throws IOException {
        assertEquals(List.of(), ridge.problems());
    }

    @Test
    void aWrongReferenceIsTold() throws IOException {
        ridge.replace("RidgeReference.java", "a[j][j] += lambda;", "a[j][j] += 1.001 * lambda;");
        ridge.assertTold("the reference loses \"fits the example of the statement\"");
    }

    @Test
    void aWeakenedCheckIsTold() throws IOException {
        ridge.replace("RidgeChecks.java", "near(5, absolute(1e-9))", "near(5, absolute(1e9))");
        ridge.assertTold("\"leaves the intercept of constant data alone\" holds for a solution that answers zeros");
    }

    @Test
    void aMistakeThatNoCheckCatchesIsTold() throws IOException {
        mistake("DoesNothingWrong", "return new RidgeReference().fit(x, y, lambda);");
        ridge.assertTold("no visible check catches DoesNothingWrong");
    }

    @Test
    void twoMistakesThatCannotBeToldApartAreTold() throws IOException {
        mistake("SquaresItToo", "return new RidgeReference().fit(x, y, lambda < 0 ? lambda : lambda * lambda);");
        ridge.assertTold("SquaresItToo is diagnosed as nothing known", "SquaresLambda is diagnosed as nothing known");
    }

    @Test
    void aMistakeWithoutAHintIsTold() throws IOException {
        ridge.replace("wrong/SquaresLambda.java", "@Misconception(", "// @Misconception(");
        ridge.assertTold("wrong/SquaresLambda.java has no @Misconception");
    }

    @Test
    void aStrayFileIsTold() throws IOException {
        ridge.write("notes.txt", "to do");
        ridge.assertTold("a stray file: notes.txt");
    }

    @Test
    void aMissingFileIsTold() throws IOException {
        Files.delete(sources.resolve("linear/ridge/hints.md"));
        ridge.assertTold("has no hints.md");
    }

    @Test
    void aHeadThatIsNotAsItShouldBeIsTold() throws IOException {
        ridge.replace("statement.md", "level: medium", "level: middling");
        ridge.assertTold("level is middling, not one of [easy, medium, hard]");
    }

    @Test
    void pointsThatDoNotAddUpToTenAreTold() throws IOException {
        ridge.replace("RidgeHidden.java", ".worth(1)", ".worth(2)");
        ridge.assertTold("points add up to 11.0, not to 10.0");
    }

    @Test
    void aStubThatDoesSomethingIsTold() throws IOException {
        ridge.replace(
                "RidgeSolution.java",
                "throw new UnsupportedOperationException(\"fit is not written yet\");",
                "return null;");
        ridge.assertTold("the untouched stub is not told \"not implemented\"");
    }

    @Test
    void aContractThatCannotCrossTheWireIsTold() throws IOException {
        ridge.replace("Ridge.java", "record Fit(", "default Object anything() { return 1; }\n    record Fit(");
        ridge.assertTold("the contract cannot cross the wire");
    }

    @Test
    void someoneToCompareWithAndNothingThatIsMeasuredIsTold() throws IOException {
        compared("Naive", "new RidgeReference().fit(x, y, lambda)");
        ridge.assertTold("has speed.Naive and does not declare what is measured");
    }

    @Test
    void somethingThatIsMeasuredAndNobodyToCompareWithIsTold() throws IOException {
        declareSpeed();
        ridge.assertTold("declares what is measured and has no speed.Fast");
    }

    @Test
    void whoeverIsComparedWithIsHeldToTheChecks() throws IOException {
        declareSpeed();
        compared("Naive", "new RidgeReference().fit(x, y, lambda)");
        compared("Fast", "new Fit(0, new double[3])");
        compared("Idle", "new Fit(0, new double[2])");
        ridge.assertTold(
                "speed.Fast loses \"fits the example of the statement\"",
                "speed.Fast does not answer what speed.Naive answers, at size 8",
                "the answer of speed.Idle takes 29 bytes, not 37, at size 8");
    }

    private void declareSpeed() throws IOException {
        ridge.write(
                "RidgeSpeed.java",
                "package linear.ridge; import java.util.Random; import whetstone.datasets.Plane; import whetstone.kit.*;"
                        + " public final class RidgeSpeed implements Speed<Ridge, Plane> {"
                        + " public String what() { return \"a plane\"; } public int size() { return 8; }"
                        + " public Plane draw(int size, Random random) { return Plane.noiseless(random, size + 4, 3); }"
                        + " public Object ask(Ridge ridge, Plane plane) { return ridge.fit(plane.x(), plane.y(), 1); }"
                        + " public Tolerance tolerance() { return Tolerance.absolute(1e-9); }"
                        + " public Badges badges() { return new Badges(2, 4, 1.5); } }");
    }

    private void compared(String name, String answer) throws IOException {
        ridge.write(
                "speed/" + name + ".java",
                "package linear.ridge.speed; import linear.ridge.*; public final class " + name + " implements Ridge {"
                        + " public Fit fit(double[][] x, double[] y, double lambda) { return " + answer + "; } }");
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

    private void mistake(String name, String body) throws IOException {
        ridge.write(
                "wrong/" + name + ".java",
                "package linear.ridge.wrong; import linear.ridge.*; import whetstone.kit.Misconception;"
                        + " @Misconception(\"hint\") public final class " + name + " implements Ridge {"
                        + " public Fit fit(double[][] x, double[] y, double lambda) { " + body + " } }");
    }
}
