package clustering.validity.wrong;

import whetstone.kit.Misconception;

@Misconception("A and B are about 4 thousand million each. How large is their product, and how large may a long be?")
public final class MultipliesInALong extends OtherIndex {
    @Override
    double index(double together, double inA, double inB, double all) {
        double expected = all == 0 ? 0 : (double) ((long) inA * (long) inB) / all;
        return together == inA && together == inB ? 1 : (together - expected) / ((inA + inB) / 2 - expected);
    }
}
