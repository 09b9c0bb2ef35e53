package linear.polynomialbiasvariance.wrong;

import java.util.List;
import whetstone.kit.Misconception;

@Misconception("List the rows that are fitted when a fold is tested: are the rows of the fold among them?")
public final class TestsOnRowsItWasFittedTo extends FoldByFold {
    @Override
    List<Integer> fitted(List<Integer> all, List<Integer> others) {
        return all;
    }
}
