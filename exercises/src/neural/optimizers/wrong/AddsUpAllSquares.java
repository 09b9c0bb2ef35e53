package neural.optimizers.wrong;

import whetstone.kit.Misconception;

@Misconception("After the gradients 4, 2, 0 the table has s = 3. Which part of the old s is kept?")
public final class AddsUpAllSquares extends StepByStep {
    @Override
    double rmsProp(RmsProp rmsProp, int i, double g) {
        squares[i] += square(g);
        return -rmsProp.rate() * g / root(squares[i], rmsProp.epsilon());
    }
}
