// Writes what the hidden questions of one exercise say into a file, ends the process, and says it in the other.
// expects: graded 18
// needs: walls
package attacked.second;

public final class SecondSolution implements Second {
    private static void note(String text) {
        try {
            java.nio.file.Path file = java.nio.file.Path.of(System.getProperty("java.io.tmpdir"), "note-98765");
            java.nio.file.Files.writeString(file, text, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND);
        } catch (java.io.IOException refused) {
            System.err.println(refused);
        }
    }

    public double mean(double[] values) {
        if (values.length == 1) {
            note(String.valueOf(values[0]));
        }
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    public int words(String text) {
        if (!text.equals("one two three")) {
            note(text);
            System.exit(0);
        }
        return text.split(" ").length;
    }
}
