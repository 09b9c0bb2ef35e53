// Starts a second harness on the same wire.
// expects: graded 6
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        return twice;
    }

    public double sum(double[] values) {
        try {
            ClassLoader.getSystemClassLoader()
                    .loadClass("whetstone.harness.Main")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[] {"answer"});
        } catch (ReflectiveOperationException failed) {
            return -1;
        }
        return 0;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
