package evaluation.leakage.wrong;

import evaluation.leakage.LeakageReference;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("Which rows is the answered count made of? The best of several counts is too high.")
public final class ReportsTheBestInnerCount extends LeakageReference {
    @Override
    public Nested nested(double[][] x, int[] y, Search search, List<Split> splits) {
        int[] chosen = super.nested(x, y, search, splits).chosen();
        return new Nested(
                chosen,
                IntStream.range(0, chosen.length)
                        .map(f -> Arrays.stream(crossValidate(
                                        x, y, chosen[f], inner(splits.get(f).train(), search)))
                                .sum())
                        .toArray());
    }

    private static List<Split> inner(int[] train, Search search) {
        return IntStream.range(0, search.folds())
                .mapToObj(fold -> new Split(
                        entries(train, search.folds(), fold, false), entries(train, search.folds(), fold, true)))
                .toList();
    }

    private static int[] entries(int[] train, int folds, int fold, boolean tested) {
        return IntStream.range(0, train.length)
                .filter(i -> (i % folds == fold) == tested)
                .map(i -> train[i])
                .toArray();
    }
}
