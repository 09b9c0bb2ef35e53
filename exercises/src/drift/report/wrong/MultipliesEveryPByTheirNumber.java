package drift.report.wrong;

import whetstone.kit.Misconception;

@Misconception("The smallest p is multiplied by m. By what is the largest?")
public final class MultipliesEveryPByTheirNumber extends InSteps {
    @Override
    double factor(int m, int rank) {
        return m;
    }
}
