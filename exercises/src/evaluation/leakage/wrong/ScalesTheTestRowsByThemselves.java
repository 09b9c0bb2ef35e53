package evaluation.leakage.wrong;

import whetstone.kit.Misconception;

@Misconception("One test row alone: what are its mean and its deviation? Whose does predict use?")
public final class ScalesTheTestRowsByThemselves extends Chain {
    @Override
    int right(Model model, double[][] x, int[] y, int[] rows) {
        double[][] test = rows(x, rows);
        double[] means = new double[test[0].length];
        double[] deviations = new double[test[0].length];
        for (int j = 0; j < means.length; j++) {
            for (double[] row : test) {
                means[j] += row[j] / test.length;
            }
            for (double[] row : test) {
                deviations[j] += (row[j] - means[j]) * (row[j] - means[j]) / test.length;
            }
            deviations[j] = Math.sqrt(deviations[j]);
        }
        return super.right(new Model(means, deviations, model.columns(), model.centres()), x, y, rows);
    }
}
