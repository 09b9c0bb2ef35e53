package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        return java.util.Arrays.stream(values).map(value -> 2 * value).toArray();
    }

    public double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        try {
            var field = ((Class<?>) System.getProperties().get("class")).getDeclaredField("spoilt");
            field.setAccessible(true);
            field.set(null, true);
        } catch (ReflectiveOperationException | NullPointerException refused) {
            System.err.println(refused);
        }
        return "Hello, " + name;
    }
}
