package neural.autodiff.wrong;

import whetstone.kit.Misconception;

@Misconception("Ask twice: the second answer holds the first one too. Where do the sums start?")
public final class KeepsTheSumsOfTheLastCall extends Sweep {
    private double[] sums = {};

    @Override
    double[] start(int size) {
        if (sums.length != size) {
            sums = new double[size];
        }
        return sums;
    }
}
