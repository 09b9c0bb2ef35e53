// Answers NaN, with several payloads, so that every comparison with a tolerance is false.
// expects: graded 3
// shows: NaN is near to nothing
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        double[] answers = new double[values.length];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = Double.longBitsToDouble(0x7ff8000000000000L + i);
        }
        return answers;
    }

    public double sum(double[] values) {
        return Double.longBitsToDouble(0xfff0000000000001L);
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
