// Has a native method and loads a library for it, as a submission would that hides nothing.
// expects: not-allowed 0
package attacked.target;

public final class TargetSolution implements Target {
    private static native int system(String command);

    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        return twice;
    }

    public double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        System.load("/usr/lib/x86_64-linux-gnu/libc.so.6");
        return "Hello, " + name + system("sleep 98765 &");
    }
}
