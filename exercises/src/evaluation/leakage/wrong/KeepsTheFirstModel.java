package evaluation.leakage.wrong;

import java.util.List;
import whetstone.kit.Misconception;

@Misconception("Is a new model learned in the second split, from its own training rows?")
public final class KeepsTheFirstModel extends Chain {
    @Override
    public int[] crossValidate(double[][] x, int[] y, int keep, List<Split> splits) {
        super.crossValidate(x, y, keep, splits); // refuses what it refuses
        Model model = learned(x, y, keep, splits.get(0));
        return splits.stream()
                .mapToInt(split -> right(model, x, y, split.test()))
                .toArray();
    }
}
