package neural.regularise.wrong;

import neural.regularise.RegulariseReference;
import whetstone.kit.Misconception;

@Misconception("Losses 5, 3, 4, 3.5: is the last one an improvement? With what is it compared?")
public final class ComparesWithTheEpochBefore extends RegulariseReference {
    @Override
    public Stop stop(double[] losses, int patience) {
        super.stop(losses, patience); // refuses what does not fit
        int best = 0;
        int last = 0;
        int waited = 0;
        while (waited < patience && last + 1 < losses.length) {
            last++;
            waited = losses[last] < losses[last - 1] ? 0 : waited + 1;
            best = losses[last] < losses[best] ? last : best;
        }
        return new Stop(best, last);
    }
}
