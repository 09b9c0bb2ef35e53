// Fails with an exception, a wrong answer or the end of the process, by bits of the hidden input.
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
                fail((int) value);
                return -1;
            }
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        if (!name.equals("Ada")) {
            fail(name.charAt(3));
            return null;
        }
        return "Hello, " + name;
    }

    private static void fail(int bits) {
        switch (bits & 3) {
            case 0:
                throw new IllegalStateException();
            case 1:
                Runtime.getRuntime().halt(0);
                break;
            case 2:
                throw new UnsupportedOperationException("not written yet");
            default:
        }
    }
}
