package clustering.kmeanspp.wrong;

import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("A single stray point far out: in how many of many starts do you choose it? What is the draw for?")
public final class TakesTheFarthest extends Choosing {
    @Override
    int row(double[] probabilities, double[] draws, int c) {
        return c == 0
                ? (int) (draws[0] * probabilities.length)
                : IntStream.range(0, probabilities.length)
                        .reduce(0, (best, row) -> probabilities[row] > probabilities[best] ? row : best);
    }
}
