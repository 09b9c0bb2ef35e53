package foundations.choleskysolve;

import static foundations.choleskysolve.CholeskySolveCases.hilbert;
import static foundations.choleskysolve.CholeskySolveCases.times;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.datasets.Nile;
import whetstone.kit.Figures;
import whetstone.kit.Laws;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class CholeskySolveFigures implements Figures<CholeskySolve> {
    @Override
    public List<Sketch<CholeskySolve>> sketches() {
        return List.of(
                Sketch.of(
                        "From a circle to an ellipse",
                        "L turns the unit circle into the ellipse on which xᵀ inverse(A) x = 1, here drawn by its formula. So"
                                + " it gives independent random numbers the covariance A. The two lines are one; an ellipse"
                                + " of another size or direction has another matrix.",
                        CholeskySolveFigures::ellipse),
                Sketch.of(
                        "A smooth Nile",
                        "The smooth x is near the flow y, and its neighbours are near each other: it solves 100 equations"
                                + " (I + 10 D) x = y, where D takes the differences of neighbours. The line runs through the"
                                + " middle of the points from end to end.",
                        CholeskySolveFigures::smooth),
                Sketch.of(
                        "How near to b?",
                        "Hilbert matrices of growing size are harder and harder to solve with, and x loses all its digits."
                                + " A x stays near b all the same, within some 1e-16, unless an inverse is formed.",
                        CholeskySolveFigures::residuals));
    }

    private static Figure ellipse(CholeskySolve solution) {
        double[][] l = solution.factor(new double[][] {{5, 3}, {3, 4}});
        double[] angles = Spaced.evenly(0, 2 * Math.PI, 61);
        double[][] turned = Arrays.stream(angles)
                .mapToObj(angle -> times(l, new double[] {Math.cos(angle), Math.sin(angle)}))
                .toArray(double[][]::new);
        // the inverse of ((5, 3), (3, 4)) is ((4, -3), (-3, 5)) / 11
        double[][] formula = Arrays.stream(angles)
                .mapToObj(angle -> {
                    double c = Math.cos(angle);
                    double s = Math.sin(angle);
                    double radius = Math.sqrt(11 / (4 * c * c - 6 * c * s + 5 * s * s));
                    return new double[] {radius * c, radius * s};
                })
                .toArray(double[][]::new);
        return Figure.saying("L has the rows (%s, %s) and (%s, %s).", l[0][0], l[0][1], l[1][0], l[1][1])
                .axes("first", "second")
                .line("by the formula", formula)
                .line("circle through L", turned);
    }

    private static Figure smooth(CholeskySolve solution) {
        Nile nile = Nile.load();
        int n = nile.flow().length;
        double[][] a = new double[n][n];
        for (int i = 0; i < n; i++) {
            a[i][i] += 1;
            if (i > 0) {
                a[i][i] += 10;
                a[i - 1][i - 1] += 10;
                a[i][i - 1] -= 10;
                a[i - 1][i] -= 10;
            }
        }
        double[] x = solution.solve(a, nile.flow());
        double[] years = Arrays.stream(nile.years()).asDoubleStream().toArray();
        return Figure.saying(
                        "The smooth flow is %s at the beginning, %s in 1898 and %s at the end.", x[0], x[27], x[99])
                .axes("year", "flow in 10⁸ m³")
                .points("flow", years, nile.flow())
                .line("smooth", years, x);
    }

    private static Figure residuals(CholeskySolve solution) {
        double[] sizes = Spaced.evenly(2, 11, 10);
        double[] worst = Laws.each(sizes, size -> {
            double[][] a = hilbert((int) Math.rint(size));
            double[] b = new double[a.length];
            b[0] = 1;
            b[a.length - 1] = 1;
            double[] back = times(a, solution.solve(a, b));
            return IntStream.range(0, b.length)
                    .mapToDouble(i -> Math.abs(back[i] - b[i]))
                    .max()
                    .orElseThrow();
        });
        return Figure.saying(
                        "The largest distance is %s for two equations, %s for six and %s for eleven.",
                        worst[0], worst[4], worst[9])
                .axes("equations", "ln of the largest distance to b")
                // a distance of 0 is drawn where half a rounding is
                .points("A x to b", sizes, Laws.each(worst, distance -> Math.log(Math.max(distance, 1e-17))));
    }
}
