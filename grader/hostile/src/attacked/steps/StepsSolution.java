package attacked.steps;

public final class StepsSolution implements Steps {
    @Override
    public double largest(double[] values) {
        throw new UnsupportedOperationException("largest is not written yet");
    }
}
