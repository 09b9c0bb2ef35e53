package evaluation.bootstrapci.wrong;

import evaluation.bootstrapci.BootstrapCiReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("Rows that both models have right: are they in b and c? Does the p-value change when ten are added?")
public final class ComparesTheTotals extends BootstrapCiReference {
    @Override
    public double mcnemar(boolean[] aRight, boolean[] bRight) {
        super.mcnemar(aRight, bRight); // refuses what it refuses
        int a = count(aRight);
        int b = count(bRight);
        boolean[] onlyA = new boolean[a + b];
        Arrays.fill(onlyA, 0, a, true);
        boolean[] onlyB = new boolean[a + b];
        Arrays.fill(onlyB, a, a + b, true);
        return a + b == 0 ? 1 : super.mcnemar(onlyA, onlyB);
    }

    private static int count(boolean[] right) {
        int count = 0;
        for (boolean each : right) {
            count += each ? 1 : 0;
        }
        return count;
    }
}
