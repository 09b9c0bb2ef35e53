package clustering.distances.wrong;

import clustering.distances.DistancesReference;
import whetstone.kit.Misconception;

@Misconception("Three rows of two numbers: how many rows should the table have?")
public final class MeasuresTheColumns extends DistancesReference {
    @Override
    public double[][] euclidean(double[][] x) {
        super.euclidean(x);
        return super.euclidean(turned(x));
    }

    @Override
    public double[][] manhattan(double[][] x) {
        super.manhattan(x);
        return super.manhattan(turned(x));
    }

    private static double[][] turned(double[][] x) {
        double[][] turned = new double[x.length == 0 ? 0 : x[0].length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < turned.length; j++) {
                turned[j][i] = x[i][j];
            }
        }
        return turned;
    }
}
