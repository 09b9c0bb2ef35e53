package limited.quick.speed;

public final class Idle extends Naive {
    @Override
    public double[] squares(double[] x) {
        return new double[x.length];
    }
}
