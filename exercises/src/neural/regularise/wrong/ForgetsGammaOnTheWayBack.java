package neural.regularise.wrong;

import neural.regularise.RegulariseReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("On the way forward x̂ is multiplied by gamma. Where is that factor on the way back?")
public final class ForgetsGammaOnTheWayBack extends RegulariseReference {
    @Override
    public Gradients backward(double[][] x, Norm norm, double[][] upstream) {
        Gradients right = super.backward(x, norm, upstream);
        double[][] byX = Laws.each(right.x(), slope -> slope);
        for (double[] row : byX) {
            for (int j = 0; j < row.length; j++) {
                row[j] /= norm.gamma()[j];
            }
        }
        return new Gradients(byX, right.gamma(), right.beta());
    }
}
