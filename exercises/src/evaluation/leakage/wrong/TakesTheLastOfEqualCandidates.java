package evaluation.leakage.wrong;

import evaluation.leakage.LeakageReference;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("Two candidates have equally many rows right: which one does the statement take?")
public final class TakesTheLastOfEqualCandidates extends LeakageReference {
    @Override
    public Nested nested(double[][] x, int[] y, Search search, List<Split> splits) {
        int[] turned = IntStream.range(0, search.candidates().length)
                .map(c -> search.candidates()[search.candidates().length - 1 - c])
                .toArray();
        return super.nested(x, y, new Search(turned, search.folds()), splits);
    }
}
