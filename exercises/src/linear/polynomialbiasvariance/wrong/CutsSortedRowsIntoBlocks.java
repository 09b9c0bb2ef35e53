package linear.polynomialbiasvariance.wrong;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception(
        "When a whole end of the data is held out, the fit must guess beyond its rows. In which order are the rows dealt?")
public final class CutsSortedRowsIntoBlocks extends FoldByFold {
    @Override
    List<List<Integer>> folds(int n, Settings settings) {
        List<Integer> order = IntStream.range(0, n).boxed().toList();
        List<List<Integer>> sizes = dealt(order, settings.folds());
        List<List<Integer>> blocks = new ArrayList<>();
        int from = 0;
        for (List<Integer> fold : sizes) {
            blocks.add(order.subList(from, from + fold.size()));
            from += fold.size();
        }
        return blocks;
    }
}
