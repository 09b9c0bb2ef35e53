package classical.pca.wrong;

import classical.pca.PcaReference;
import whetstone.kit.Misconception;

@Misconception("One component, two columns: how many rows has your answer, and how many entries has each?")
public final class AnswersComponentsAsColumns extends PcaReference {
    @Override
    public Model fit(double[][] x, int k) {
        Model right = super.fit(x, k);
        double[][] turned = new double[x[0].length][k];
        for (int c = 0; c < k; c++) {
            for (int j = 0; j < turned.length; j++) {
                turned[j][c] = right.components()[c][j];
            }
        }
        return new Model(right.means(), turned, right.variances(), right.ratios());
    }
}
