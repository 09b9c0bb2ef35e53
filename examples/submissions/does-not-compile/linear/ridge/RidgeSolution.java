package linear.ridge;

public class RidgeSolution implements Ridge {
    @Override
    public Fit fit(double[][] x, double[] y, double lambda) {
        if (lambda < 0 || x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException();
        }
        int yMean = 0;
        for (double target : y) {
            yMean = yMean + target;
        }
        yMean /= y.length;
        double[] slopes = slove(x, y, lambda);
        return new Fit(yMean, slopes);
    }

    private double[] solve(double[][] x, double[] y, double lambda) {
        return new double[x[0].length];
    }
}
