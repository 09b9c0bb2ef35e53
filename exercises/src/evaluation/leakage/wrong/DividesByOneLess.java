package evaluation.leakage.wrong;

import evaluation.leakage.LeakageReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("The values 1, 1, 5, 5 have the deviation 2 in the example. By what is the sum of squares divided?")
public final class DividesByOneLess extends LeakageReference {
    @Override
    public Model fit(double[][] x, int[] y, int keep) {
        Model model = super.fit(x, y, keep);
        double factor = Math.sqrt(x.length / (x.length - 1.0));
        return new Model(
                model.means(),
                Laws.each(model.deviations(), deviation -> deviation * factor),
                model.columns(),
                Laws.each(model.centres(), centre -> centre / factor));
    }
}
