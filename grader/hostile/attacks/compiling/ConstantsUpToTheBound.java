// Has six constants of sixty thousand letters each, which is about as much as the grader takes, and loads them.
// expects: graded 10
package attacked.target;

public final class TargetSolution implements Target {
    static final String A0 = "fifteen letters";
    static final String A1 = A0 + A0;
    static final String A2 = A1 + A1;
    static final String A3 = A2 + A2;
    static final String A4 = A3 + A3;
    static final String A5 = A4 + A4;
    static final String A6 = A5 + A5;
    static final String A7 = A6 + A6;
    static final String A8 = A7 + A7;
    static final String A9 = A8 + A8;
    static final String A10 = A9 + A9;
    static final String A11 = A10 + A10;
    static final String A12 = A11 + A11;
    static final String B0 = A12 + 0;
    static final String B1 = A12 + 1;
    static final String B2 = A12 + 2;
    static final String B3 = A12 + 3;
    static final String B4 = A12 + 4;
    static final String B5 = A12 + 5;

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
        return "Hello, " + name;
    }
}
