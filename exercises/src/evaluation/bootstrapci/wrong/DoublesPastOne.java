package evaluation.bootstrapci.wrong;

import evaluation.bootstrapci.BootstrapCiReference;
import whetstone.kit.Misconception;

@Misconception("With b = c = 5, is the answer above 1? What is the largest probability?")
public final class DoublesPastOne extends BootstrapCiReference {
    @Override
    public double mcnemar(boolean[] aRight, boolean[] bRight) {
        super.mcnemar(aRight, bRight); // refuses what it refuses
        int onlyA = 0;
        int onlyB = 0;
        for (int i = 0; i < aRight.length; i++) {
            onlyA += aRight[i] && !bRight[i] ? 1 : 0;
            onlyB += bRight[i] && !aRight[i] ? 1 : 0;
        }
        return p(onlyA, onlyB);
    }

    private static double p(int onlyA, int onlyB) {
        int differ = onlyA + onlyB;
        double log = -differ * Math.log(2);
        double sum = 0;
        for (int i = 0; i <= Math.min(onlyA, onlyB); i++) {
            sum += Math.exp(log);
            log += Math.log((differ - i) / (i + 1.0));
        }
        return 2 * sum;
    }
}
