package neural.autodiff.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "In x · x the leaf is used twice. How many contributions reach it, and what does the second do to the first?")
public final class OverwritesWhatCameBefore extends Sweep {
    @Override
    double contribution(double before, double upstream, double slope) {
        return upstream * slope;
    }
}
