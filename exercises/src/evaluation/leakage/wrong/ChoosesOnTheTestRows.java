package evaluation.leakage.wrong;

import evaluation.leakage.LeakageReference;
import java.util.List;
import whetstone.kit.Misconception;

@Misconception("Which rows decide between the candidates? Does a change of the test labels change the choice?")
public final class ChoosesOnTheTestRows extends LeakageReference {
    @Override
    public Nested nested(double[][] x, int[] y, Search search, List<Split> splits) {
        super.nested(x, y, search, splits); // refuses what it refuses
        int[] chosen = new int[splits.size()];
        int[] hits = new int[splits.size()];
        for (int f = 0; f < chosen.length; f++) {
            hits[f] = -1;
            for (int candidate : search.candidates()) {
                int right = crossValidate(x, y, candidate, List.of(splits.get(f)))[0];
                if (right > hits[f]) {
                    hits[f] = right;
                    chosen[f] = candidate;
                }
            }
        }
        return new Nested(chosen, hits);
    }
}
