package evaluation.bootstrapci.wrong;

import evaluation.bootstrapci.BootstrapCiReference;
import whetstone.kit.Misconception;

@Misconception("If A had been right six times and B once: would that have been as surprising? Is it counted?")
public final class CountsOneSide extends BootstrapCiReference {
    @Override
    public double mcnemar(boolean[] aRight, boolean[] bRight) {
        double p = super.mcnemar(aRight, bRight);
        int differ = 0;
        int onlyA = 0;
        for (int i = 0; i < aRight.length; i++) {
            differ += aRight[i] != bRight[i] ? 1 : 0;
            onlyA += aRight[i] && !bRight[i] ? 1 : 0;
        }
        // Where both are equally often right, the two sides share the middle term.
        return 2 * onlyA == differ ? (1 + Math.exp(logMiddle(differ))) / 2 : p / 2;
    }

    private static double logMiddle(int differ) {
        double log = -differ * Math.log(2);
        for (int i = 0; i < differ / 2; i++) {
            log += Math.log((differ - i) / (i + 1.0));
        }
        return log;
    }
}
