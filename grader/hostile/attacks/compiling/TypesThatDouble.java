// Pairs a type with itself fourteen times, so that its name has half a million letters.
// expects: not-compiled 0
package attacked.target;

import java.util.Map;

public final class TargetSolution implements Target {
    static <T> Map<T, T> pair(T one, T other) {
        return Map.of(one, other);
    }

    static void doubles() {
        var a0 = pair(1, 2);
        var a1 = pair(a0, a0);
        var a2 = pair(a1, a1);
        var a3 = pair(a2, a2);
        var a4 = pair(a3, a3);
        var a5 = pair(a4, a4);
        var a6 = pair(a5, a5);
        var a7 = pair(a6, a6);
        var a8 = pair(a7, a7);
        var a9 = pair(a8, a8);
        var a10 = pair(a9, a9);
        var a11 = pair(a10, a10);
        var a12 = pair(a11, a11);
        var a13 = pair(a12, a12);
        var a14 = pair(a13, a13);
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
