package drift.ks.wrong;

import whetstone.kit.Misconception;

@Misconception("For 5 and 5 values Nₑ is 2.5. How is it made of n and m?")
public final class AddsTheSizes extends Series {
    @Override
    double effective(int n, int m) {
        return (double) n + m;
    }
}
