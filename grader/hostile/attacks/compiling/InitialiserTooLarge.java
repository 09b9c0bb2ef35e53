// Has an array of twelve thousand elements, more than its initialiser has room for.
// expects: not-compiled 0
package attacked.target;

public final class TargetSolution implements Target {
    static final int[] TABLE = {
        // repeat 1 to 200: 0,1,2,3,4,5,6,7,8,9,0,1,2,3,4,5,6,7,8,9,0,1,2,3,4,5,6,7,8,9,0,1,2,3,4,5,6,7,8,9,0,1,2,3,4,5,6,7,8,9,0,1,2,3,4,5,6,7,8,9,
    };

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
