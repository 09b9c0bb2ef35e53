package clustering.validity.wrong;

import whetstone.kit.Misconception;

@Misconception("In the example A = 2 and B = 1. What stands in the divisor for them: 1.5, or something else?")
public final class DividesByTheLargerSum extends OtherIndex {
    @Override
    double index(double together, double inA, double inB, double all) {
        return together == inA && together == inB
                ? 1
                : (together - inA / all * inB) / (Math.max(inA, inB) - inA / all * inB);
    }
}
