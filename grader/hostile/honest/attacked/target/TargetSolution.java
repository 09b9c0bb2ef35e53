package attacked.target;

import java.util.Arrays;

public class TargetSolution implements Target {
    @Override
    public double[] twice(double[] values) {
        return Arrays.stream(values).map(value -> 2 * value).toArray();
    }

    @Override
    public double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    @Override
    public String greeting(String name) {
        return "Hello, " + name;
    }
}
