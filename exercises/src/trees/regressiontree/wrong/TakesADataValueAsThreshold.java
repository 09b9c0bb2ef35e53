package trees.regressiontree.wrong;

import whetstone.kit.Misconception;

@Misconception("Look at the thresholds: are they values of the data, or between two of them?")
public final class TakesADataValueAsThreshold extends BySomeCost {
    @Override
    double cost(double rows, double sum, double squares) {
        return squares - sum * sum / rows;
    }

    @Override
    double threshold(double below, double above) {
        return below;
    }
}
