package evaluation.leakage.wrong;

import evaluation.leakage.LeakageReference;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("The choice of the second split: which of its test rows took part in it?")
public final class ChoosesOnceForAllSplits extends LeakageReference {
    @Override
    public Nested nested(double[][] x, int[] y, Search search, List<Split> splits) {
        super.nested(x, y, search, splits); // refuses what it refuses
        int best = 0;
        int most = -1;
        for (int candidate : search.candidates()) {
            int right = Arrays.stream(crossValidate(x, y, candidate, splits)).sum();
            if (right > most) {
                most = right;
                best = candidate;
            }
        }
        int kept = best;
        return new Nested(
                IntStream.range(0, splits.size()).map(f -> kept).toArray(), crossValidate(x, y, kept, splits));
    }
}
