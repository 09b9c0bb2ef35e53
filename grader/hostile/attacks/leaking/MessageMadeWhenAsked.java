// Throws an exception that says the hidden name only when somebody asks it for its message, cause or text.
// expects: graded 8
package attacked.target;

public final class TargetSolution implements Target {
    private static String heard = "nothing yet";

    static final class Says extends RuntimeException {
        @Override
        public String getMessage() {
            return heard;
        }

        @Override
        public String getLocalizedMessage() {
            return heard;
        }

        @Override
        public synchronized Throwable getCause() {
            return new Error(heard);
        }

        @Override
        public String toString() {
            return heard;
        }
    }

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
            if (value > 1000) {
                heard = "the number " + value;
                throw new Says();
            }
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        if (!name.equals("Ada")) {
            heard = name;
            throw new Says();
        }
        return "Hello, " + name;
    }
}
