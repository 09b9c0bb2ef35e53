package evaluation.leakage.wrong;

import evaluation.leakage.LeakageReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("The centres are made of z. What are the rows made of that are held against them?")
public final class PredictsFromUnscaledRows extends LeakageReference {
    @Override
    public int[] predict(Model model, double[][] x) {
        double[] ones = new double[model.means().length];
        Arrays.fill(ones, 1);
        return super.predict(new Model(new double[ones.length], ones, model.columns(), model.centres()), x);
    }
}
