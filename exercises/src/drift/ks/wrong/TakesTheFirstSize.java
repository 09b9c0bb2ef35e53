package drift.ks.wrong;

import whetstone.kit.Misconception;

@Misconception("Swap n and m: p should stay. How is it made of n and m?")
public final class TakesTheFirstSize extends Series {
    @Override
    double effective(int n, int m) {
        return n;
    }
}
