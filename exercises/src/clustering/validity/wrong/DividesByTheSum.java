package clustering.validity.wrong;

import whetstone.kit.Misconception;

@Misconception("With a = 1 and b = 7 the silhouette is 6 / 7. By what do you divide?")
public final class DividesByTheSum extends OtherSilhouette {
    @Override
    double score(double a, double b) {
        return a == b ? 0 : (b - a) / (a + b);
    }
}
