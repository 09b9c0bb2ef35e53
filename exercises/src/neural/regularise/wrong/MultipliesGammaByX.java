package neural.regularise.wrong;

import neural.regularise.RegulariseReference;
import whetstone.kit.Misconception;

@Misconception("In y = gamma x̂ + beta, what is the derivative of y by gamma: the entry itself, or the normalised one?")
public final class MultipliesGammaByX extends RegulariseReference {
    @Override
    public Gradients backward(double[][] x, Norm norm, double[][] upstream) {
        Gradients right = super.backward(x, norm, upstream);
        double[] byGamma = new double[right.gamma().length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < byGamma.length; j++) {
                byGamma[j] += upstream[i][j] * x[i][j];
            }
        }
        return new Gradients(right.x(), byGamma, right.beta());
    }
}
