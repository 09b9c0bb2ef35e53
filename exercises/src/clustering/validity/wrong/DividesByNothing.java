package clustering.validity.wrong;

import whetstone.kit.Misconception;

@Misconception("When both labelings are one cluster, T, A, B and E are all the same. What is 0 / 0 for a double?")
public final class DividesByNothing extends OtherIndex {
    @Override
    double index(double together, double inA, double inB, double all) {
        double expected = inA * inB / all;
        return (together - expected) / ((inA + inB) / 2 - expected);
    }
}
