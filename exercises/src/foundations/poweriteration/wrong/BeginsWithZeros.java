package foundations.poweriteration.wrong;

import whetstone.kit.Misconception;

@Misconception("What is A times a vector of zeros? Look at the vector before the first iteration.")
public final class BeginsWithZeros extends Iterating {
    @Override
    double[] start(int n) {
        return new double[n];
    }

    @Override
    double[] directed(double[] v) {
        return v;
    }
}
