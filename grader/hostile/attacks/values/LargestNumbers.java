// Answers the largest finite numbers, so that differences and relative errors overflow.
// expects: graded 3
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        double[] answers = new double[values.length];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = values[i] > 0 ? -Double.MAX_VALUE : Double.MAX_VALUE;
        }
        return answers;
    }

    public double sum(double[] values) {
        return values[0] > 0 ? -Double.MAX_VALUE : Double.MAX_VALUE;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
