// Prints the hidden data to standard output, standard error and the console, and answers honestly.
// expects: graded 10
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
            tell("number " + value);
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        tell("name " + name);
        return "Hello, " + name;
    }

    private static void tell(String text) {
        System.out.println(text);
        System.err.println(text);
        System.out.flush();
        if (System.console() != null) {
            System.console().printf("%s%n", text);
        }
    }
}
