package foundations.matmul;

import static foundations.matmul.MatmulCases.transposed;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.datasets.Digits;
import whetstone.kit.Figures;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;

public final class MatmulFigures implements Figures<Matmul> {
    /** The corners of a letter F: x in the first row, y in the second. */
    private static final double[][] LETTER = {{0, 0, 3, 3, 1, 1, 2, 2, 1, 1, 0}, {0, 5, 5, 4, 4, 3, 3, 2, 2, 0, 0}};

    @Override
    public List<Sketch<Matmul>> sketches() {
        return List.of(
                Sketch.of(
                        "A letter, turned and turned again",
                        "A 2 x 2 matrix times the corners of an F turns it by 50 degrees, against the clock. Twice is the"
                                + " matrix times itself. A letter that is mirrored, flat or turns the other way tells of"
                                + " mixed up rows and columns.",
                        MatmulFigures::letters),
                Sketch.of(
                        "A digit made smaller",
                        "A 4 x 8 matrix from the left takes the mean of every two rows of the image of a 0; its transposed"
                                + " from the right does so with the columns. What is left is still a dark ring around a"
                                + " light hole.",
                        MatmulFigures::digit));
    }

    private static Figure letters(Matmul matmul) {
        double angle = Math.toRadians(50);
        double[][] turn = {{Math.cos(angle), -Math.sin(angle)}, {Math.sin(angle), Math.cos(angle)}};
        double[][] once = matmul.multiply(turn, LETTER);
        double[][] twice = matmul.multiply(matmul.multiply(turn, turn), LETTER);
        return Figure.saying(
                        "The corner (0, 5) goes to (%s, %s), and then to (%s, %s).",
                        once[0][1], once[1][1], twice[0][1], twice[1][1])
                .axes("x", "y")
                .line("F", LETTER[0], LETTER[1])
                .line("turned once", once[0], once[1])
                .line("turned twice", twice[0], twice[1]);
    }

    private static Figure digit(Matmul matmul) {
        double[] pixels = Digits.load().x()[0];
        double[][] image = IntStream.range(0, 8)
                .mapToObj(row -> Arrays.copyOfRange(pixels, 8 * row, 8 * row + 8))
                .toArray(double[][]::new);
        double[][] halve = new double[4][8];
        for (int i = 0; i < 4; i++) {
            halve[i][2 * i] = 0.5;
            halve[i][2 * i + 1] = 0.5;
        }
        double[][] small = matmul.multiply(matmul.multiply(halve, image), transposed(halve));
        return Figure.saying(
                        "Its brightest place is %s, of 16 that are possible.",
                        Arrays.stream(small)
                                .flatMapToDouble(Arrays::stream)
                                .max()
                                .orElseThrow())
                .image("4 x 4", small);
    }
}
