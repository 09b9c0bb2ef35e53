package neural.regularise.wrong;

import neural.regularise.RegulariseReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception(
        "Every row of the batch has the same gamma and beta. Are its derivatives added up, or is their mean taken?")
public final class AveragesOverTheRows extends RegulariseReference {
    @Override
    public Gradients backward(double[][] x, Norm norm, double[][] upstream) {
        Gradients right = super.backward(x, norm, upstream);
        return new Gradients(
                right.x(),
                Laws.each(right.gamma(), slope -> slope / x.length),
                Laws.each(right.beta(), slope -> slope / x.length));
    }
}
