// Makes one file as large as it can, and answers wrongly if it gets more than 32 mebibytes.
// expects: graded 10
// needs: walls
// shows: one file is bounded
package attacked.target;

public final class TargetSolution implements Target {
    private static long size;

    public double[] twice(double[] values) {
        String folder = System.getProperty("java.io.tmpdir");
        try (java.io.RandomAccessFile file = new java.io.RandomAccessFile(folder + "/large", "rw")) {
            file.setLength(1L << 40);
            size = file.length();
        } catch (java.io.IOException refused) {
            System.err.println(refused);
        }
        try (java.io.RandomAccessFile file = new java.io.RandomAccessFile(folder + "/far", "rw")) {
            file.seek(33L << 20);
            file.write(1);
            size = file.length();
        } catch (java.io.IOException refused) {
            System.err.println(refused);
        }
        if (size > 32 << 20) {
            return values;
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
