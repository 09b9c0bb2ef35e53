package classical.pca.wrong;

import classical.pca.PcaReference;
import whetstone.kit.Misconception;

@Misconception("Which of your variances is the largest, and in which place should it be?")
public final class BeginsWithTheSmallest extends PcaReference {
    @Override
    public Model fit(double[][] x, int k) {
        Model right = super.fit(x, k);
        Model all = super.fit(x, Math.min(x[0].length, x.length - 1));
        int last = all.variances().length - 1;
        Model turned = new Model(right.means(), new double[k][], new double[k], new double[k]);
        for (int c = 0; c < k; c++) {
            turned.components()[c] = all.components()[last - c];
            turned.variances()[c] = all.variances()[last - c];
            turned.ratios()[c] = all.ratios()[last - c];
        }
        return turned;
    }
}
