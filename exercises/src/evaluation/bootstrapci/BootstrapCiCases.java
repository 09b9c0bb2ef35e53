package evaluation.bootstrapci;

import evaluation.bootstrapci.BootstrapCi.Plan;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.kit.Laws;

/** Values to resample, and pairs of models on the same rows. */
final class BootstrapCiCases {
    private BootstrapCiCases() {}

    static Sample draw(int size, Random random) {
        double[] values = IntStream.range(0, size)
                .mapToDouble(i -> 3 + random.nextGaussian())
                .toArray();
        return new Sample(values, new Plan(40 + random.nextInt(20), 0.8, random.nextLong()));
    }

    /** Two models on rows of which they differ on some: only A is right on so many, only B on so many. */
    static Pair pair(int onlyA, int onlyB, int bothRight, int bothWrong) {
        int n = onlyA + onlyB + bothRight + bothWrong;
        boolean[] a = new boolean[n];
        boolean[] b = new boolean[n];
        for (int i = 0; i < n; i++) {
            a[i] = i < onlyA + bothRight;
            b[i] = i >= onlyA && i < n - bothWrong;
        }
        return new Pair(a, b);
    }

    record Sample(double[] values, Plan plan) {
        Sample each(double factor, double shift) {
            return new Sample(Laws.each(values, v -> factor * v + shift), plan);
        }

        Plan at(double level) {
            return new Plan(plan.resamples(), level, plan.seed());
        }
    }

    record Pair(boolean[] a, boolean[] b) {
        Pair inOrder(int[] order) {
            return new Pair(Laws.entries(a, order), Laws.entries(b, order));
        }
    }
}
