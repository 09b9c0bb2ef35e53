// Answers infinities, whose difference is no number.
// expects: graded 3
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        double[] answers = new double[values.length];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = i % 2 == 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        return answers;
    }

    public double sum(double[] values) {
        return values.length % 2 == 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
