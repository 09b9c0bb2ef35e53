package neural.regularise.wrong;

import neural.regularise.RegulariseReference;
import whetstone.kit.Misconception;

@Misconception("With patience 1, how many epochs without an improvement are run?")
public final class WaitsOneEpochMore extends RegulariseReference {
    @Override
    public Stop stop(double[] losses, int patience) {
        super.stop(losses, patience); // refuses what does not fit
        return super.stop(losses, patience + 1);
    }
}
