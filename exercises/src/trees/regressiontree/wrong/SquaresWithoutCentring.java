package trees.regressiontree.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "Add 100,000,000 to all values: how large are the squares, and how many of their digits does a double keep?")
public final class SquaresWithoutCentring extends BySomeCost {
    @Override
    double cost(double rows, double sum, double squares) {
        return squares - sum * sum / rows;
    }

    @Override
    double[] measured(double[] y) {
        return y;
    }
}
