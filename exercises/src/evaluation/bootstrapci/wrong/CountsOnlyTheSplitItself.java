package evaluation.bootstrapci.wrong;

import evaluation.bootstrapci.BootstrapCiReference;
import whetstone.kit.Misconception;

@Misconception("Which splits of the seven rows are at least as uneven as 1 and 6? How many terms has the sum?")
public final class CountsOnlyTheSplitItself extends BootstrapCiReference {
    @Override
    public double mcnemar(boolean[] aRight, boolean[] bRight) {
        super.mcnemar(aRight, bRight); // refuses what it refuses
        int onlyA = 0;
        int onlyB = 0;
        for (int i = 0; i < aRight.length; i++) {
            onlyA += aRight[i] && !bRight[i] ? 1 : 0;
            onlyB += bRight[i] && !aRight[i] ? 1 : 0;
        }
        double log = -(onlyA + onlyB) * Math.log(2);
        for (int i = 0; i < Math.min(onlyA, onlyB); i++) {
            log += Math.log((onlyA + onlyB - i) / (i + 1.0));
        }
        return Math.min(1, 2 * Math.exp(log));
    }
}
