package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        @SuppressWarnings("unchecked")
        var twice = (java.util.function.Function<double[], double[]>) System.getProperties().get("twice");
        return twice.apply(values);
    }

    public double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
