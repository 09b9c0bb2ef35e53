// Throws the same exception from another line for each of the bits of the hidden name.
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
                throwAt((int) value);
            }
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        if (!name.equals("Ada")) {
            throwAt(name.charAt(1));
        }
        return "Hello, " + name;
    }

    private static void throwAt(int bits) {
        switch (bits & 3) {
            case 0:
                throw new IllegalStateException();
            case 1:
                throw new IllegalStateException();
            case 2:
                throw new IllegalStateException();
            default:
                throw new IllegalStateException();
        }
    }
}
