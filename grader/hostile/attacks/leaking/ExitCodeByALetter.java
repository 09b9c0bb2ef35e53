// Ends the process with a letter of the hidden name, or bits of the hidden number, as its exit code.
// expects: graded 8
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
        double sum = 0;
        for (double value : values) {
            if (value > 1000) {
                Runtime.getRuntime().halt((int) value & 127);
            }
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        if (!name.equals("Ada")) {
            System.exit(name.charAt(2));
        }
        return "Hello, " + name;
    }
}
