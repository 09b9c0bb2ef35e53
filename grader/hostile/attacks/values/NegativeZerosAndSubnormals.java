// Answers negative zero and the smallest numbers there are.
// expects: graded 3
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        double[] answers = new double[values.length];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = i % 2 == 0 ? -0.0 : Double.MIN_VALUE;
        }
        return answers;
    }

    public double sum(double[] values) {
        return -Double.MIN_VALUE;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
