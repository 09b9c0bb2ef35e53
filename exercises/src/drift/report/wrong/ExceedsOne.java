package drift.report.wrong;

import whetstone.kit.Misconception;

@Misconception("Can a probability be larger than 1?")
public final class ExceedsOne extends InSteps {
    @Override
    double atMostOne(double product) {
        return product;
    }
}
