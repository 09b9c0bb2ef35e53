// Uses what only later versions of Java have, and asks for a preview.
// expects: not-compiled 0
package attacked.target;

public final class TargetSolution implements Target {
    // --enable-preview --release 25
    static int size(Object of) {
        return switch (of) {
            case String text when text.isEmpty() -> 0;
            case String text -> text.length();
            case null, default -> -1;
        };
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
