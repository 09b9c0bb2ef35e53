package drift.psi.wrong;

import whetstone.kit.Misconception;

@Misconception("Swap the two samples: the index should stay. By what is the logarithm multiplied?")
public final class ComparesInOneDirection extends BinByBin {
    @Override
    double term(double p, double q) {
        return p * Math.log(p / q);
    }
}
