package attacked.steps;

public class StepsSolution implements Steps {
    @Override
    public double largest(double[] values) {
        double largest = values[0];
        for (double value : values) {
            largest = value > largest ? value : largest;
        }
        return largest;
    }
}
