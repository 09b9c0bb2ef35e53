// Answers with about as many numbers as the grader takes, each with all its digits.
// expects: graded 7
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        double[] answers = new double[515_000];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = Math.sin(i) * 1e-300;
        }
        return answers;
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
