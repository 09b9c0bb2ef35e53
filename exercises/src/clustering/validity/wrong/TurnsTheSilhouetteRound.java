package clustering.validity.wrong;

import whetstone.kit.Misconception;

@Misconception("A point near its own cluster and far from the next: should it be above or below 0?")
public final class TurnsTheSilhouetteRound extends OtherSilhouette {
    @Override
    double score(double a, double b) {
        return super.score(b, a);
    }
}
