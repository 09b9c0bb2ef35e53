package neural.regularise.wrong;

import neural.regularise.RegulariseReference;
import whetstone.kit.Misconception;

@Misconception("Is a loss that equals the best an improvement? Look at the comparison.")
public final class TakesEqualForBetter extends RegulariseReference {
    @Override
    public Stop stop(double[] losses, int patience) {
        super.stop(losses, patience); // refuses what does not fit
        int best = 0;
        int last = 0;
        while (last - best < patience && last + 1 < losses.length) {
            last++;
            best = losses[last] <= losses[best] ? last : best;
        }
        return new Stop(best, last);
    }
}
