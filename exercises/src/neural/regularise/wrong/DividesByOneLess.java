package neural.regularise.wrong;

import neural.regularise.RegulariseReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("The variance of 0 and 4 is 4 here. By which number is the sum of the squares divided?")
public final class DividesByOneLess extends RegulariseReference {
    @Override
    protected double[] variances(double[][] x, double[] means) {
        return Laws.each(super.variances(x, means), variance -> variance * x.length / (x.length - 1));
    }
}
