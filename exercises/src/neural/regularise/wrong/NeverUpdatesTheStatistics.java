package neural.regularise.wrong;

import neural.regularise.RegulariseReference;
import whetstone.kit.Misconception;

@Misconception("After the batch, are the running statistics still those of before?")
public final class NeverUpdatesTheStatistics extends RegulariseReference {
    @Override
    protected double[] running(double[] before, double[] batch, double momentum) {
        return before.clone();
    }
}
