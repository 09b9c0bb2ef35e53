package foundations.stablestats.wrong;

import whetstone.kit.Misconception;

@Misconception("Add 2 and then 4: m2 is 2. From which mean is each of the two factors measured?")
public final class SquaresTheOldDistance extends Running {
    @Override
    double growth(double value, double oldMean, double newMean) {
        return (value - oldMean) * (value - oldMean);
    }
}
