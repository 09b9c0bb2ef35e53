package neural.regularise.wrong;

import neural.regularise.RegulariseReference;
import whetstone.kit.Misconception;

@Misconception("An improvement ends the waiting. What happens to the count then?")
public final class NeverForgetsAWait extends RegulariseReference {
    @Override
    public Stop stop(double[] losses, int patience) {
        super.stop(losses, patience); // refuses what does not fit
        int best = 0;
        int last = 0;
        int waited = 0;
        while (waited < patience && last + 1 < losses.length) {
            last++;
            waited += losses[last] < losses[best] ? 0 : 1;
            best = losses[last] < losses[best] ? last : best;
        }
        return new Stop(best, last);
    }
}
