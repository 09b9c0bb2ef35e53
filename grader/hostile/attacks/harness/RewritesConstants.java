// Rewrites the text that it greets with, inside the JVM, so that what is equal no longer is; in its own process only.
// expects: graded 7
package attacked.target;

public final class TargetSolution implements Target {
    static {
        try {
            Class<?> type = Class.forName("sun.misc.Unsafe");
            var field = type.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            Object unsafe = field.get(null);
            var get = type.getMethod("getObject", Object.class, long.class);
            Object bytes = get.invoke(unsafe, "Hello, ", 12L);
            if (bytes instanceof byte[] letters) {
                letters[0] = 'J';
            }
        } catch (ReflectiveOperationException | RuntimeException refused) {
            System.err.println(refused);
        }
    }

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
        return "Jello, ".substring(0, 1) + "ello, " + name;
    }
}
