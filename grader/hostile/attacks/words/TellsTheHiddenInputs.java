// Throws with its inputs in message, class lineage and trace, and prints them, hidden ones as well.
// expects: graded 3
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
        String told = java.util.Arrays.toString(values);
        System.out.println(told);
        RuntimeException complaint = new RuntimeException(told);
        complaint.setStackTrace(new StackTraceElement[] {
            new StackTraceElement(TargetSolution.class.getName(), told, told + ".java", (int) Math.abs(values[0]))
        });
        throw complaint;
    }

    public String greeting(String name) {
        throw new IllegalArgumentException(name, new RuntimeException(name));
    }
}
