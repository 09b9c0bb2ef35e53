package neural.regularise.wrong;

import neural.regularise.RegulariseReference;
import whetstone.kit.Misconception;

@Misconception("After how many epochs without an improvement does training end?")
public final class RunsToTheEnd extends RegulariseReference {
    @Override
    public Stop stop(double[] losses, int patience) {
        super.stop(losses, patience); // refuses what does not fit
        return super.stop(losses, losses.length);
    }
}
