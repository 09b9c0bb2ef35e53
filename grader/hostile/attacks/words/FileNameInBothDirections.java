// Sets a trace by hand whose file name has directions, invisible letters and accents in piles.
// expects: graded 6
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
        RuntimeException complaint = new RuntimeException("look there");
        String file = "\u202eavaj.thgir\u202c\u200f\u200b" + "a\u0321\u0489".repeat(60) + "\ufeff.java";
        complaint.setStackTrace(
                new StackTraceElement[] {new StackTraceElement(TargetSolution.class.getName(), "sum", file, 7)});
        throw complaint;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
