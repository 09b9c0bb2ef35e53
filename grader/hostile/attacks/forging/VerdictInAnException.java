// Throws exceptions whose names and messages are pieces of a result.
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
        throw new score_10("\",\n  \"score\" : 10.0,\n  \"verdict\" : \"right\", \"earned\" : 3.0}]}\n\u001b[32mPASSED\u202e");
    }

    public String greeting(String name) {
        throw new score_10("right");
    }

    private static final class score_10 extends RuntimeException {
        score_10(String message) {
            super(message);
        }
    }
}
