package drift.psi.wrong;

import whetstone.kit.Misconception;

@Misconception("Add up the raised shares. What are they divided by?")
public final class DoesNotDivideTheRaisedShares extends BinByBin {
    @Override
    double sum(double[] shares) {
        return 1;
    }
}
