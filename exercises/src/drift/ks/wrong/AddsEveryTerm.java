package drift.ks.wrong;

import whetstone.kit.Misconception;

@Misconception("Write down the first three terms with their signs.")
public final class AddsEveryTerm extends Series {
    @Override
    int sign() {
        return 1;
    }
}
