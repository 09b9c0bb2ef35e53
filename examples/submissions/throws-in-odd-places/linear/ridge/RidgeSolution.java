package linear.ridge;

/** The constructor asks for data that are not there. */
public class RidgeSolution implements Ridge {
    private final double[][] prepared;

    public RidgeSolution() {
        prepared = new double[0][];
        prepared[0] = new double[] {1};
    }

    @Override
    public Fit fit(double[][] x, double[] y, double lambda) {
        return new Fit(prepared[0][0], new double[x[0].length]);
    }
}
