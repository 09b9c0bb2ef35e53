package classical.pca.witness;

import classical.pca.Pca;
import java.util.Arrays;
import java.util.stream.IntStream;
import smile.math.matrix.Matrix;
import smile.projection.PCA;
import whetstone.kit.Laws;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/**
 * Smile answers components as columns, with signs of its own, and with more rows than columns sums of squares for variances:
 * these are divided by n - 1 here.
 */
@Witness(
        value = "Smile 2.6.0",
        excuses = {
            @Excuse(claims = "finds the directions of a few rows with many columns", reason = "has no way back"),
            @Excuse(claims = "finds the way back of the statement", reason = "has no way back"),
            @Excuse(
                    claims = "loses on the way back what lies in the components left out, and no more",
                    reason = "has no way back"),
            @Excuse(claims = "answers nothing for no rows", reason = "has no way back"),
            @Excuse(claims = "leaves its inputs as they were", reason = "has no way back"),
            @Excuse(
                    claims =
                            "refuses too few rows, uneven rows, equal rows, too many components, and rows that do not fit",
                    reason = "fails in its own ways, not by IllegalArgumentException")
        })
public final class SmilePca implements Pca {
    @Override
    public Model fit(double[][] x, int k) {
        PCA pca = PCA.fit(x);
        double[][] columns = pca.getLoadings().toArray();
        double[][] components = IntStream.range(0, k)
                .mapToObj(c ->
                        signed(Arrays.stream(columns).mapToDouble(row -> row[c]).toArray()))
                .toArray(double[][]::new);
        return new Model(
                pca.getCenter(),
                components,
                Laws.each(Arrays.copyOf(pca.getVariance(), k), squares -> squares / (x.length - 1)),
                Arrays.copyOf(pca.getVarianceProportion(), k));
    }

    private static double[] signed(double[] component) {
        double largest = Arrays.stream(component)
                .reduce((best, entry) -> Math.abs(entry) > Math.abs(best) ? entry : best)
                .orElseThrow();
        return Laws.each(component, entry -> largest < 0 ? -entry : entry);
    }

    @Override
    public double[][] transform(Model model, double[][] x) {
        int d = model.means().length;
        double[][] columns = new double[d][model.components().length];
        for (int j = 0; j < d; j++) {
            for (int c = 0; c < columns[j].length; c++) {
                columns[j][c] = model.components()[c][j];
            }
        }
        return new PCA(model.means(), model.variances(), new Matrix(columns))
                .setProjection(columns[0].length)
                .project(x);
    }

    @Override
    public double[][] restore(Model model, double[][] scores) {
        throw new UnsupportedOperationException("Smile has no way back");
    }
}
