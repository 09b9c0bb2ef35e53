// Has one exercise set a field of the other by reflection, so that it answers its hidden questions wrongly: a submission may harm itself.
// expects: graded 18
package attacked.second;

public final class SecondSolution implements Second {
    static boolean spoilt;

    static {
        System.getProperties().put("class", SecondSolution.class);
    }

    public double mean(double[] values) {
        if (spoilt) {
            return -1;
        }
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    public int words(String text) {
        if (spoilt) {
            return -1;
        }
        return text.split(" ").length;
    }
}
