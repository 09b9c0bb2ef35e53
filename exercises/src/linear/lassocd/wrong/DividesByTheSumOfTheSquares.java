package linear.lassocd.wrong;

import whetstone.kit.Misconception;

@Misconception("In the formula both the pull and the square are means. Which of the two is still a sum?")
public final class DividesByTheSumOfTheSquares extends ColumnByColumn {
    @Override
    double slope(double pull, double square, double old, double alpha, int n) {
        return softThreshold(pull + square * old, alpha) / (n * square);
    }
}
