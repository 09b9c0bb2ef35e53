// Opens files until there are no more and fills its folder, before the other exercise is asked in the same process.
// expects: graded 20
// needs: walls
package attacked.second;

public final class SecondSolution implements Second {
    private static final java.util.List<Object> OPEN = new java.util.ArrayList<>();

    public double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    public int words(String text) {
        try {
            java.nio.file.Files.write(java.nio.file.Path.of("filler"), new byte[15 << 20]);
        } catch (java.io.IOException full) {
            OPEN.add(full);
        }
        try {
            while (OPEN.size() < 500) {
                OPEN.add(new java.io.FileInputStream("/dev/null"));
            }
        } catch (java.io.IOException noMore) {
            OPEN.add(noMore);
        }
        return text.split(" ").length;
    }
}
