package clustering.distances.wrong;

import clustering.distances.DistancesReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("How far is a row from itself? Your table says something else.")
public final class AnswersSimilarity extends DistancesReference {
    @Override
    public double[][] cosine(double[][] x) {
        return Arrays.stream(super.cosine(x))
                .map(row -> Arrays.stream(row).map(distance -> 1 - distance).toArray())
                .toArray(double[][]::new);
    }
}
