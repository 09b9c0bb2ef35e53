package attacked.target;

public final class TargetSolution implements Target {
    @SuppressWarnings("unchecked")
    private static java.util.List<String> heard() {
        return (java.util.List<String>) System.getProperties().computeIfAbsent("heard", none -> new java.util.ArrayList<String>());
    }

    private static void tell() {
        throw new IllegalStateException(heard().toString());
    }

    public double[] twice(double[] values) {
        tell();
        return java.util.Arrays.stream(values).map(value -> 2 * value).toArray();
    }

    public double sum(double[] values) {
        heard().add(java.util.Arrays.toString(values));
        tell();
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        heard().add(name);
        tell();
        return "Hello, " + name;
    }
}
