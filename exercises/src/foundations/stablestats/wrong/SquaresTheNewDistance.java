package foundations.stablestats.wrong;

import whetstone.kit.Misconception;

@Misconception("Add 2, 4, 9: the mean moves between the two factors of each product. Do both see it move?")
public final class SquaresTheNewDistance extends Running {
    @Override
    double growth(double value, double oldMean, double newMean) {
        return (value - newMean) * (value - newMean);
    }
}
