package clustering.gaussianmixture.wrong;

import whetstone.kit.Misconception;

@Misconception("Points along a diagonal: what is the entry of their covariance matrix beside the diagonal?")
public final class LeavesOutTheCovariances extends Stepping {
    @Override
    double[][] covariance(double[][] x, double[] own, double[] centre, double ridge) {
        double[][] covariance = super.covariance(x, own, centre, ridge);
        for (int a = 0; a < centre.length; a++) {
            for (int b = 0; b < centre.length; b++) {
                covariance[a][b] *= a == b ? 1 : 0;
            }
        }
        return covariance;
    }
}
