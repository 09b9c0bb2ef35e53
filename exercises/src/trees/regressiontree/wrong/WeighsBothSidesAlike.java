package trees.regressiontree.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "One side of a split has a single row, the other a hundred. By which numbers are their errors divided before they are compared?")
public final class WeighsBothSidesAlike extends BySomeCost {
    @Override
    double cost(double rows, double sum, double squares) {
        return (squares - sum * sum / rows) / rows;
    }
}
