// Asks whether one type is a subtype of another, where the question leads to itself and grows.
// expects: not-compiled 0
package attacked.target;

public final class TargetSolution implements Target {
    interface N<Z> {}

    interface L<X> extends N<N<? super L<L<X>>>> {}

    static N<? super L<Integer>> ask(L<Integer> answer) {
        return answer;
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
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
