package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        return java.util.Arrays.stream(values).map(value -> 2 * value).toArray();
    }

    public double sum(double[] values) {
        for (ClassLoader loader = getClass().getClassLoader(); loader != null; loader = loader.getParent()) {
            try {
                Class.forName("attacked.second.SecondSolution", true, loader);
                return Double.NaN;
            } catch (ClassNotFoundException absent) {
                System.err.println(absent);
            }
        }
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
