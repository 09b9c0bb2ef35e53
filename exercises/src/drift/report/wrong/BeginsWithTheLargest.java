package drift.report.wrong;

import whetstone.kit.Misconception;

@Misconception("Which p is judged most strictly? Print the order in which the p are gone through.")
public final class BeginsWithTheLargest extends InSteps {
    @Override
    int sign() {
        return -1;
    }
}
