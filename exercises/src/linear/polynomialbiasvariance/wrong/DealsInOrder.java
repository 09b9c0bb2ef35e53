package linear.polynomialbiasvariance.wrong;

import java.util.List;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception(
        "With seed 7 the first fold has the rows 5, 4 and 3. Which rows does it have here, and what is the seed used for?")
public final class DealsInOrder extends FoldByFold {
    @Override
    List<List<Integer>> folds(int n, Settings settings) {
        return dealt(IntStream.range(0, n).boxed().toList(), settings.folds());
    }
}
