package foundations.stablestats.wrong;

import whetstone.kit.Misconception;

@Misconception("Add a thousand million to every value: which two large numbers are then subtracted from each other?")
public final class SubtractsTheSquareOfTheMean extends Running {
    @Override
    double growth(double value, double oldMean, double newMean) {
        return value * value;
    }

    @Override
    double m2(long count, double sum, double squares) {
        return count == 0 ? 0 : squares - sum * sum / count;
    }
}
