// Declares classes that extend each other, annotations that hold themselves and bounds that go in circles.
// expects: not-compiled 0
package attacked.target;

public final class TargetSolution implements Target {
    static class A extends B {}

    static class B extends C {}

    static class C extends A {}

    @interface Self {
        Self value();
    }

    static <S extends T, T extends S> S circle(T of) {
        return of;
    }

    record Endless(Endless inside) {}

    sealed interface Closed permits Closed {}

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
