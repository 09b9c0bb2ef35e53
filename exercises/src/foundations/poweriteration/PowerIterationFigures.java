package foundations.poweriteration;

import static foundations.poweriteration.PowerIterationCases.correlations;
import static foundations.poweriteration.PowerIterationCases.dot;

import foundations.poweriteration.PowerIteration.Eigen;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.kit.Figures;
import whetstone.kit.Laws;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class PowerIterationFigures implements Figures<PowerIteration> {
    /** Its eigenvalues are 1.9 and 1. */
    private static final double[][] RISING = {{1.45, 0.45}, {0.45, 1.45}};

    /** Its eigenvalues are -1.5 and 1. */
    private static final double[][] TURNING = {{-1, 1}, {1, 0.5}};

    /** So small that no iteration meets it: the answer is that of the last. */
    private static final double NEVER = 1e-300;

    @Override
    public List<Sketch<PowerIteration>> sketches() {
        return List.of(
                Sketch.of(
                        "Turning towards the eigenvector",
                        "The vectors of the first eight iterations all end on the circle of length 1, and come to rest on"
                                + " the diagonal, where the eigenvector of this matrix lies. Each step is about half as long"
                                + " as the one before.",
                        PowerIterationFigures::turning),
                Sketch.of(
                        "How fast",
                        "The logarithm of the residual falls along a straight line, steeply where the second eigenvalue is"
                                + " small beside the first. The second matrix has a negative eigenvalue in front, and its"
                                + " line falls just as well; if it stays up, look at signs.",
                        PowerIterationFigures::residuals),
                Sketch.of(
                        "What goes together",
                        "The leading eigenvector of the correlations between three kinds of arrests and the share of people"
                                + " in towns. All components are positive: where one is high, so are the others. The town"
                                + " goes along least.",
                        PowerIterationFigures::arrests));
    }

    private static Figure turning(PowerIteration power) {
        double[][] ends = IntStream.rangeClosed(1, 8)
                .mapToObj(t -> power.leading(RISING, NEVER, t).vector())
                .toArray(double[][]::new);
        double[][] circle = Arrays.stream(Spaced.evenly(0, Math.PI / 2, 31))
                .mapToObj(angle -> new double[] {Math.cos(angle), Math.sin(angle)})
                .toArray(double[][]::new);
        return Figure.saying(
                        "The first vector is (%s, %s), the eighth (%s, %s).",
                        ends[0][0], ends[0][1], ends[7][0], ends[7][1])
                .axes("first component", "second component")
                .line("length 1", circle)
                .line("eigenvector", new double[] {0, 0.75}, x -> x)
                .points("vectors", ends);
    }

    private static Figure residuals(PowerIteration power) {
        double[] t = Spaced.evenly(1, 30, 30);
        double[] rising = Laws.each(t, count -> residual(RISING, power.leading(RISING, NEVER, (int) Math.rint(count))));
        double[] turning =
                Laws.each(t, count -> residual(TURNING, power.leading(TURNING, NEVER, (int) Math.rint(count))));
        return Figure.saying(
                        "After 20 iterations the logarithm of the residual is %s for the first matrix and %s for the second.",
                        rising[19], turning[19])
                .axes("iterations", "ln of the residual")
                .points("eigenvalues 1.9 and 1", t, rising)
                .points("eigenvalues -1.5 and 1", t, turning);
    }

    /** The logarithm of the length of A v - value v; what is only rounding is drawn as 1e-16. */
    private static double residual(double[][] a, Eigen found) {
        double[] left = IntStream.range(0, a.length)
                .mapToDouble(i -> dot(a[i], found.vector()) - found.value() * found.vector()[i])
                .toArray();
        return Math.log(Math.max(1e-16, Math.sqrt(dot(left, left))));
    }

    private static Figure arrests(PowerIteration power) {
        Eigen found = power.leading(correlations(), 1e-9, 1000);
        return Figure.saying(
                        "Of a variance of 4 in all, this direction has %s; it took %s iterations.",
                        found.value(), found.iterations())
                .axes("column", "component")
                .bars("eigenvector", List.of("murder", "assault", "town", "rape"), found.vector());
    }
}
