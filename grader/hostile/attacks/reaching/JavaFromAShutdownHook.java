// Exits at the hidden name and starts a process that sleeps from a shutdown hook; it must not outlive the grading.
// expects: graded 9
// needs: walls
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
            Runtime.getRuntime().addShutdownHook(new Thread(TargetSolution::start));
            System.exit(0);
        }
        return "Hello, " + name;
    }

    private static void start() {
        try {
            String java = System.getProperty("java.home") + "/bin/java";
            String[] command = {java, "-Xmx32m", "-Dsleep=98765", "-cp", System.getProperty("java.class.path"),
                "whetstone.harness.Main", "answer", "98765"};
            Object builder = ProcessBuilder.class.getConstructor(String[].class).newInstance((Object) command);
            ProcessBuilder.class.getMethod("inheritIO").invoke(builder);
            ProcessBuilder.class.getMethod("start").invoke(builder);
        } catch (ReflectiveOperationException stopped) {
            System.err.println(stopped.getCause());
        }
    }
}
