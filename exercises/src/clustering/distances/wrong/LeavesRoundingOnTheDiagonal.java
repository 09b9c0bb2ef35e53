package clustering.distances.wrong;

import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("1 - a·a / (‖a‖ ‖a‖) is not always 0 for a double. What does the statement say of the diagonal?")
public final class LeavesRoundingOnTheDiagonal extends OtherDistance {
    @Override
    public double[][] cosine(double[][] x) {
        double[][] table = super.cosine(x);
        for (int i = 0; i < x.length; i++) {
            double length = Math.sqrt(dot(x[i], x[i]));
            double[] unit = Arrays.stream(x[i]).map(value -> value / length).toArray();
            table[i][i] = 1 - dot(unit, unit);
        }
        return table;
    }
}
