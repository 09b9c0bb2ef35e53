package foundations.poweriteration.wrong;

import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception(
        "Components that add up to 0: what is the scalar product with a vector of ones? How does the statement begin?")
public final class BeginsWithOnes extends Iterating {
    @Override
    double[] start(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return unit(ones);
    }
}
