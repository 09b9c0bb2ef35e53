// Has the class of one exercise compute the answers of the other through an object in the properties.
// expects: graded 20
package attacked.second;

public final class SecondSolution implements Second {
    static {
        java.util.function.Function<double[], double[]> twice = values -> {
            double[] result = values.clone();
            for (int i = 0; i < result.length; i++) {
                result[i] *= 2;
            }
            return result;
        };
        System.getProperties().put("twice", twice);
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
