package evaluation.leakage.wrong;

import whetstone.kit.Misconception;

@Misconception("The scores of the columns: how many rows are they made of, and how many rows are in train?")
public final class ChoosesColumnsOnAllRows extends Chain {
    @Override
    int hits(double[][] x, int[] y, int keep, Split split) {
        int[] chosen = fit(x, y, keep).columns();
        return new Rest().hits(columns(x, chosen), y, keep, split);
    }

    private static final class Rest extends Chain {}
}
