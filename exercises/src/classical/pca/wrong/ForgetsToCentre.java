package classical.pca.wrong;

import classical.pca.PcaReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Add 1000 to every entry: your first component points at the rows. From where should they be seen?")
public final class ForgetsToCentre extends PcaReference {
    @Override
    public Model fit(double[][] x, int k) {
        Model right = super.fit(x, k);
        // Rows with their mirror images have the mean 0, so that nothing is taken away from them.
        double[][] both = new double[2 * x.length][];
        for (int i = 0; i < x.length; i++) {
            both[i] = x[i];
            both[x.length + i] = Laws.each(x[i], entry -> -entry);
        }
        Model mirrored = super.fit(both, k);
        double factor = (2.0 * x.length - 1) / (2 * (x.length - 1));
        return new Model(
                mirrored.means(),
                mirrored.components(),
                Laws.each(mirrored.variances(), variance -> factor * variance),
                mirrored.ratios());
    }
}
