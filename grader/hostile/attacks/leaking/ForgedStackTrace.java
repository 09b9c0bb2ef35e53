// Throws exceptions whose stack trace, file name and line are made of the hidden data.
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
                throw at("n" + value, (int) value);
            }
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        if (!name.equals("Ada")) {
            throw at(name, name.charAt(0));
        }
        return "Hello, " + name;
    }

    private static RuntimeException at(String text, int line) {
        RuntimeException thrown = new RuntimeException();
        thrown.setStackTrace(new StackTraceElement[] {
            new StackTraceElement(TargetSolution.class.getName(), text, text + ".java", line)
        });
        return thrown;
    }
}
