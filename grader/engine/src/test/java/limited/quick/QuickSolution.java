package limited.quick;

public final class QuickSolution implements Quick {
    @Override
    public double[] squares(double[] x) {
        throw new UnsupportedOperationException("squares is not written yet");
    }
}
