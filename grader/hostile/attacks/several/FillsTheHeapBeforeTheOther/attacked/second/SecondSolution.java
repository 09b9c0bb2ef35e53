// Fills the heap and keeps it full in one exercise, before the other is asked.
// expects: graded 16
package attacked.second;

public final class SecondSolution implements Second {
    private static Object[] kept;

    public double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    public int words(String text) {
        if (text.equals("one two three")) {
            int size = 1 << 24;
            while (size > 0) {
                try {
                    Object[] next = new Object[size];
                    next[0] = kept;
                    kept = next;
                } catch (OutOfMemoryError full) {
                    size /= 2;
                }
            }
            throw new OutOfMemoryError("full");
        }
        return text.split(" ").length;
    }
}
