// Exits at the hidden name, and prints it from a shutdown hook.
// expects: graded 9
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
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        if (!name.equals("Ada")) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                System.out.println(name);
                System.err.println(name);
            }));
            System.exit(name.charAt(0));
        }
        return "Hello, " + name;
    }
}
