// Has an exception class for each kind of letter, and throws the one that the hidden name begins with.
// expects: graded 8
package attacked.target;

public final class TargetSolution implements Target {
    static class Letter extends RuntimeException {}

    static final class LetterAToG extends Letter {}

    static final class LetterHToZ extends Letter {}

    static final class Digit extends Letter {}

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
                throw (long) value % 2 == 0 ? new Digit() : new Letter();
            }
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        if (name.equals("Ada")) {
            return "Hello, " + name;
        }
        char first = name.charAt(0);
        if (first >= 'a' && first <= 'g') {
            throw new LetterAToG();
        }
        throw first > 'g' ? new LetterHToZ() : new Digit();
    }
}
