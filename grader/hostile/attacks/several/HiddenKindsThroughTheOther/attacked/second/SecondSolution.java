// Fails at the hidden questions of one exercise in a way that spells the hidden text of the other.
// expects: graded 18
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
