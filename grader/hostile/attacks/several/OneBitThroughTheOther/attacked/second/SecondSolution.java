// Answers the hidden question of one exercise by a bit of the hidden text of the other: its own verdict is all that comes of it.
// expects: graded 19
package attacked.second;

public final class SecondSolution implements Second {
    public double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    public int words(String text) {
        System.getProperties().put("text", text);
        return text.split(" ").length;
    }
}
