package clustering.distances.speed;

/** Zeros of the right shape. */
public final class Idle extends Naive {
    @Override
    public double[][] euclidean(double[][] x) {
        return new double[x.length][x.length];
    }
}
