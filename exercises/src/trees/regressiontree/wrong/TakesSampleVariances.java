package trees.regressiontree.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "Look at sides of two or three rows: by how much are their squared errors divided, and by how much should they be?")
public final class TakesSampleVariances extends BySomeCost {
    @Override
    double cost(double rows, double sum, double squares) {
        return rows < 2 ? 0 : (squares - sum * sum / rows) * rows / (rows - 1);
    }
}
