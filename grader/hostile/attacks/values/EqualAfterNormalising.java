// Greets with wide letters and parted accents, equal to the right ones once normalised.
// expects: graded 7
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
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        StringBuilder wide = new StringBuilder();
        ("Hello, " + name).chars().forEach(letter -> wide.append((char) (letter == ' ' ? 0x3000 : letter + 0xfee0)));
        return wide.toString();
    }
}
