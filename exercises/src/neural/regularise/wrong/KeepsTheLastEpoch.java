package neural.regularise.wrong;

import neural.regularise.RegulariseReference;
import whetstone.kit.Misconception;

@Misconception("The waiting has made the network no better. Which epoch should be kept, the last or the best?")
public final class KeepsTheLastEpoch extends RegulariseReference {
    @Override
    public Stop stop(double[] losses, int patience) {
        int last = super.stop(losses, patience).last();
        return new Stop(last, last);
    }
}
