package trees.regressiontree.wrong;

import java.util.Comparator;
import java.util.stream.IntStream;
import trees.regressiontree.RegressionTreeReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Look at the caller's rows after the call: are they where they were?")
public final class SortsTheRowsOfTheCaller extends RegressionTreeReference {
    @Override
    public Node fit(double[][] x, double[] y, Limits limits) {
        Node tree = super.fit(x, y, limits);
        int[] order = IntStream.range(0, x.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> x[i].length == 0 ? 0 : x[i][0]))
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(Laws.rows(x, order), 0, x, 0, x.length);
        System.arraycopy(Laws.entries(y, order), 0, y, 0, y.length);
        return tree;
    }
}
