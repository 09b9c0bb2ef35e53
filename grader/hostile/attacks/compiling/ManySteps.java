// Has a method of two thousand jumps, which a counter has room for.
// expects: graded 10
package attacked.target;

public final class TargetSolution implements Target {
    static int jumps(int a) {
        // repeat 1 to 200: if (a > 0) a++; if (a > 0) a++; if (a > 0) a++; if (a > 0) a++; if (a > 0) a++; if (a > 0) a++; if (a > 0) a++; if (a > 0) a++; if (a > 0) a++; if (a > 0) a++; 
        return a;
    }

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
        return "Hello, " + name;
    }
}
