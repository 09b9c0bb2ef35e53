package classical.naivebayes.wrong;

import classical.naivebayes.NaiveBayesReference;
import java.util.Arrays;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("Two classes are equally likely: which of their labels does the statement ask for?")
public final class TakesTheHighestOfEqualClasses extends NaiveBayesReference {
    @Override
    public int[] predict(Model model, double[][] x) {
        return Arrays.stream(logPosteriors(model, x))
                .mapToInt(row -> IntStream.range(0, row.length)
                        .reduce((best, c) -> row[c] >= row[best] ? c : best)
                        .orElseThrow())
                .toArray();
    }
}
