package neural.autodiff;

import static neural.autodiff.AutodiffCases.add;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import neural.autodiff.Autodiff.Binary;
import neural.autodiff.Autodiff.Function;
import neural.autodiff.Autodiff.Leaf;
import neural.autodiff.Autodiff.Node;
import neural.autodiff.Autodiff.Operation;
import neural.autodiff.Autodiff.Power;
import neural.autodiff.Autodiff.Unary;
import neural.autodiff.AutodiffCases.Formula;
import whetstone.kit.Figures;
import whetstone.kit.Laws;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class AutodiffFigures implements Figures<Autodiff> {
    @Override
    public List<Sketch<Autodiff>> sketches() {
        return List.of(
                Sketch.of(
                        "A curve and its slope",
                        "The slope is 0 where the curve turns, above 0 where it rises. A slope that does not fit its curve"
                                + " has lost a use of x or a factor.",
                        AutodiffFigures::curve),
                Sketch.of(
                        "Down into the valley",
                        "Each step goes against the gradient: quickly down the slope of Rosenbrock's valley, then slowly"
                                + " along its floor towards (1, 1). A way that leaves the valley follows something else.",
                        AutodiffFigures::valley),
                Sketch.of(
                        "Doubled again and again",
                        "The derivative doubles with every addition: a straight line, as far as 2¹⁵. One that stays at 1"
                                + " keeps one of the two uses only.",
                        AutodiffFigures::doubled));
    }

    /** x² / (1 + e to the x) - tanh(2 x), of which every part uses x. */
    private static Figure curve(Autodiff autodiff) {
        double[] xs = Spaced.evenly(-2, 6, 81);
        double[] values = Laws.each(xs, x -> autodiff.values(bump(x).graph())[bump(x).output()]);
        double[] slopes = Laws.each(xs, x -> autodiff.gradient(bump(x).graph(), bump(x).output())[0]);
        return Figure.saying(
                        "At x = 0 the curve is %s and its slope %s; at x = 2 they are %s and %s.",
                        values[20], slopes[20], values[40], slopes[40])
                .axes("x", "value")
                .line("curve", xs, values)
                .line("slope", xs, slopes);
    }

    private static Formula bump(double x) {
        List<Node> graph = new ArrayList<>(List.of(new Leaf(x), new Leaf(1), new Leaf(2)));
        int square = add(graph, new Binary(Operation.MULTIPLY, 0, 0));
        int below = add(graph, new Binary(Operation.ADD, 1, add(graph, new Unary(Function.EXP, 0))));
        int twice = add(graph, new Binary(Operation.MULTIPLY, 2, 0));
        int bump = add(graph, new Binary(Operation.DIVIDE, square, below));
        add(graph, new Binary(Operation.SUBTRACT, bump, add(graph, new Unary(Function.TANH, twice))));
        return Formula.of(graph);
    }

    private static Figure valley(Autodiff autodiff) {
        double[][] way = new double[201][];
        way[0] = new double[] {-1.2, 1};
        for (int step = 1; step < way.length; step++) {
            Formula at = rosenbrock(way[step - 1]);
            double[] gradient = autodiff.gradient(at.graph(), at.output());
            way[step] = new double[] {
                way[step - 1][0] - 0.002 * clipped(gradient[0]), way[step - 1][1] - 0.002 * clipped(gradient[1])
            };
        }
        return Figure.saying("The way begins at -1.2, 1 and is at %s after 200 steps.", way[200])
                .axes("x", "y")
                .line("floor of the valley, y = x²", Spaced.evenly(-1.5, 1.2, 55), x -> x * x)
                .line("way", way)
                .points("lowest point", new double[] {1}, new double[] {1});
    }

    /** A gradient that points uphill would soon leave every picture. */
    private static double clipped(double slope) {
        return Math.max(-100, Math.min(100, slope));
    }

    /** (1 - x)² + 100 (y - x²)². */
    private static Formula rosenbrock(double[] at) {
        List<Node> graph =
                new ArrayList<>(List.of(new Leaf(at[0]), new Leaf(at[1]), new Leaf(1), new Leaf(100), new Power(0, 2)));
        int left = add(graph, new Power(add(graph, new Binary(Operation.SUBTRACT, 2, 0)), 2));
        int right = add(graph, new Power(add(graph, new Binary(Operation.SUBTRACT, 1, 4)), 2));
        add(graph, new Binary(Operation.ADD, left, add(graph, new Binary(Operation.MULTIPLY, 3, right))));
        return Formula.of(graph);
    }

    private static Figure doubled(Autodiff autodiff) {
        double[] sizes = Spaced.evenly(1, 15, 15);
        double[] derivatives = Laws.each(sizes, size -> {
            Formula ladder = AutodiffCases.ladder((int) size, new Random(7));
            return Math.max(1e-3, autodiff.gradient(ladder.graph(), ladder.output())[ladder.order()[0]]);
        });
        return Figure.saying(
                        "After one doubling the derivative is %s, after ten %s, after fifteen %s.",
                        derivatives[0], derivatives[9], derivatives[14])
                .axes("doublings", "derivative by the first number")
                .logarithmicY()
                .line("derivative", sizes, derivatives);
    }
}
