package whetstone.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sketches that are wrong in one way each, in a copy of an exercise that is right. */
class FigureRulesTest {
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
    void anExerciseWithoutASketchIsTold() throws IOException {
        figures("");
        ridge.assertTold("has no sketch");
    }

    @Test
    void aSketchThatAsksNothingIsTold() throws IOException {
        figures("Sketch.of(\"A\", \"A line.\", ridge -> Figure.saying(\"A.\").series(\"a\", new double[] {1, 2}))");
        ridge.assertTold(
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
        ridge.assertTold(
                "the title \"A\" is blank or that of two sketches",
                "the sketch \"A\" does not say what to look at",
                "the sketch \"A\" says nothing to those who do not see it",
                "the sketch \"A\" has no layer",
                "has a number in \"zero\" that has no place on a logarithmic axis",
                "has a number in \"never\" that cannot be drawn",
                "the sketch \"C\" cannot be drawn of the reference: the answer does not have the shape",
                "the sketch \"D\" fails before anybody has answered");
    }

    private void figures(String sketches) throws IOException {
        ridge.write(
                "RidgeFigures.java",
                "package linear.ridge; import java.util.List; import whetstone.kit.*; import whetstone.kit.figure.Figure;"
                        + " public final class RidgeFigures implements Figures<Ridge> {"
                        + " public List<Sketch<Ridge>> sketches() { return List.of(" + sketches + "); } }");
    }
}
