package drift.ks.wrong;

import whetstone.kit.Misconception;

@Misconception("Nₑ of 4 and 5 values is 20/9. What does Java make of 20 / 9?")
public final class DividesWholeNumbers extends Series {
    @Override
    double effective(int n, int m) {
        return Math.max(1, (long) n * m / (n + m));
    }
}
