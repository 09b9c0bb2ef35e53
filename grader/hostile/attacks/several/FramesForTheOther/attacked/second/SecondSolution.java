// Writes frames ahead of time while it loads, so that a process of its own is lost, and is right otherwise.
// expects: graded 10
package attacked.second;

public final class SecondSolution implements Second {
    static {
        try (java.io.FileOutputStream wire = new java.io.FileOutputStream(java.io.FileDescriptor.out)) {
            wire.write(new byte[] {0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 1});
        } catch (java.io.IOException refused) {
            System.err.println(refused);
        }
    }

    public double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    public int words(String text) {
        return text.split(" ").length;
    }
}
