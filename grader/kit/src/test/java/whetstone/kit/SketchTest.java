package whetstone.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import whetstone.kit.Sketch.Drawing;
import whetstone.kit.figure.Figure;
import whetstone.kit.value.Plain;

class SketchTest {
    interface Doubler {
        double[] doubled(double[] x);
    }

    static class Right implements Doubler {
        @Override
        public double[] doubled(double[] x) {
            return Laws.each(x, value -> 2 * value);
        }
    }

    static final class Stub implements Doubler {
        @Override
        public double[] doubled(double[] x) {
            throw new UnsupportedOperationException("doubled is not written yet");
        }
    }

    static final class Short implements Doubler {
        @Override
        public double[] doubled(double[] x) {
            return new double[0];
        }
    }

    static final class Broken extends Right {
        Broken() {
            throw new IllegalStateException("no disk");
        }
    }

    static final class Counting implements Doubler {
        private int questions;

        @Override
        public double[] doubled(double[] x) {
            questions++;
            return Laws.each(x, value -> questions * value);
        }
    }

    private static final double[] X = {1, 2, 3};

    private static final Sketch<Doubler> LINE = Sketch.of("Doubled", "A line.", doubler -> line(doubler.doubled(X)));

    private static Figure line(double[] y) {
        return Figure.saying("It ends at %s.", y[2]).axes("x", "2 x").line("doubled", X, y);
    }

    private static Drawing drawing(Sketch<Doubler> sketch, Class<? extends Doubler> type) {
        return sketch.of(InProcess.of(Doubler.class, type));
    }

    private static Drawing drawing(Function<Doubler, Figure> draw) {
        return drawing(Sketch.of("Doubled", "A line.", draw), Right.class);
    }

    private static void assertAlike(Object expected, Object actual) {
        assertEquals(Plain.of(expected), Plain.of(actual));
    }

    @Test
    void answersAreDrawn() {
        assertAlike(new Drawing.Drawn(line(new double[] {2, 4, 6})), drawing(LINE, Right.class));
    }

    @Test
    void everyDrawingAsksAFreshObject() {
        Sketch<Doubler> twice = Sketch.of("Twice", "A steeper line.", doubler -> {
            doubler.doubled(X);
            return line(doubler.doubled(X));
        });
        Subject<Doubler> counting = InProcess.of(Doubler.class, Counting.class);
        assertAlike(new Drawing.Drawn(line(new double[] {2, 4, 6})), twice.of(counting));
        assertAlike(twice.of(counting), twice.of(counting));
    }

    @Test
    void whatIsNotAnsweredStaysBlank() {
        Drawing.Blank blank = (Drawing.Blank) drawing(LINE, Stub.class);
        assertEquals("not implemented: doubled is not written yet", blank.why().replaceFirst(" \\(.*\\)$", ""));
    }

    @Test
    void whatCannotBeMadeStaysBlank() {
        Drawing.Blank blank = (Drawing.Blank) drawing(LINE, Broken.class);
        assertEquals("threw: IllegalStateException: no disk", blank.why().replaceFirst(" \\(.*\\)$", ""));
    }

    @Test
    void anAnswerOfAnotherShapeStaysBlank() {
        Drawing misshapen = new Drawing.Blank("the answer does not have the shape that the statement asks for");
        assertEquals(misshapen, drawing(LINE, Short.class));
        assertEquals(
                misshapen,
                drawing(doubler -> Figure.saying("A line.").line("doubled", X, doubler.doubled(new double[2]))));
    }

    @Test
    void tooMuchForAPictureStaysBlank() {
        assertEquals(
                new Drawing.Blank("the answer does not have the shape that the statement asks for"),
                drawing(doubler -> Figure.saying("A cloud.").series("cloud", doubler.doubled(new double[100_000]))));
    }

    @Test
    void aFaultBeforeAnyAnswerIsTheAuthors() {
        assertThrows(
                ArrayIndexOutOfBoundsException.class,
                () -> drawing(doubler -> line(doubler.doubled(new double[] {X[3]}))));
    }
}
