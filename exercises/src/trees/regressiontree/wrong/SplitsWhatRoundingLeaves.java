package trees.regressiontree.wrong;

import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("Print the mean of 0.1, 0.1 and 0.1, and the SSE around it. Is it 0?")
public final class SplitsWhatRoundingLeaves extends BySomeCost {
    @Override
    double cost(double rows, double sum, double squares) {
        return squares - sum * sum / rows;
    }

    @Override
    boolean isConstant(double[] y) {
        return Arrays.stream(measured(y)).map(value -> value * value).sum() == 0;
    }
}
