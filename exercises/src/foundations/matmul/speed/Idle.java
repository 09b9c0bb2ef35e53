package foundations.matmul.speed;

import foundations.matmul.Matmul;

/** Zeros of the right shape. */
public final class Idle implements Matmul {
    @Override
    public double[][] multiply(double[][] a, double[][] b) {
        return new double[a.length][b[0].length];
    }
}
