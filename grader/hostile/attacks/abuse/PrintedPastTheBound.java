// Writes 40 megabytes to the descriptor of standard error, past the stream that bounds it.
// expects: graded 10
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        try (java.io.FileOutputStream errors = new java.io.FileOutputStream(java.io.FileDescriptor.err)) {
            byte[] much = new byte[1 << 20];
            for (int i = 0; i < 40 && values.length == 1; i++) {
                errors.write(much);
            }
        } catch (java.io.IOException refused) {
            System.err.println(refused);
        }
        return java.util.Arrays.stream(values).map(value -> 2 * value).toArray();
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
