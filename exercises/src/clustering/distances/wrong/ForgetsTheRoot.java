package clustering.distances.wrong;

import whetstone.kit.Misconception;

@Misconception("Rows (0, 0) and (3, 4) are 5 apart. What is missing in yours?")
public final class ForgetsTheRoot extends OtherDistance {
    @Override
    public double[][] euclidean(double[][] x) {
        return table(x, super.euclidean(x), ForgetsTheRoot::squares);
    }

    private static double squares(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += Math.pow(a[j] - b[j], 2);
        }
        return sum;
    }
}
