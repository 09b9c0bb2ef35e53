package foundations.permutationtest.wrong;

import whetstone.kit.Misconception;

@Misconception("Three values beside four: is a difference of sums a difference of means?")
public final class ComparesSums extends Counting {
    @Override
    double distance(double[] all, int n) {
        double sum = 0;
        for (int i = 0; i < all.length; i++) {
            sum += i < n ? all[i] : -all[i];
        }
        return Math.abs(sum);
    }
}
