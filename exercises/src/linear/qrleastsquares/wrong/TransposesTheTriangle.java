package linear.qrleastsquares.wrong;

import linear.qrleastsquares.QrLeastSquaresReference;
import whetstone.kit.Misconception;

@Misconception("On which side of the diagonal should the zeros be? Compare R with the example of the statement.")
public final class TransposesTheTriangle extends QrLeastSquaresReference {
    @Override
    public double[][] triangle(double[][] a) {
        double[][] right = super.triangle(a);
        double[][] turned = new double[right.length][right.length];
        for (int j = 0; j < right.length; j++) {
            for (int k = 0; k < right.length; k++) {
                turned[k][j] = right[j][k];
            }
        }
        return turned;
    }
}
