package evaluation.bootstrapci.wrong;

import evaluation.bootstrapci.BootstrapCiReference;
import whetstone.kit.Misconception;

@Misconception("How large is C(3000, 1450)? What is Infinity times 0?")
public final class MultipliesTheBinomialsOut extends BootstrapCiReference {
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
        double ways = 1;
        double sum = 0;
        for (int i = 0; i <= Math.min(onlyA, onlyB); i++) {
            sum += ways;
            ways *= (differ - i) / (i + 1.0);
        }
        return Math.min(1, 2 * sum * Math.pow(2, -differ));
    }
}
