package evaluation.leakage.wrong;

import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("Means and deviations: of which rows? A test row with a value of a million would show.")
public final class ScalesByAllRows extends Chain {
    @Override
    int hits(double[][] x, int[] y, int keep, Split split) {
        Model all = fit(x, y, keep);
        double[][] z = scaled(x, all);
        Model model = learned(z, y, keep, split);
        // The rows are scaled already, and are not scaled again.
        double[] zeros = new double[z[0].length];
        double[] ones = new double[z[0].length];
        Arrays.fill(ones, 1);
        double[][] centres = new double[2][keep];
        int[] sizes = new int[2];
        for (int row : split.train()) {
            sizes[y[row]]++;
            for (int k = 0; k < keep; k++) {
                centres[y[row]][k] += z[row][model.columns()[k]];
            }
        }
        for (int k = 0; k < keep; k++) {
            centres[0][k] /= sizes[0];
            centres[1][k] /= sizes[1];
        }
        return right(new Model(zeros, ones, model.columns(), centres), z, y, split.test());
    }
}
