package drift.psi.wrong;

import whetstone.kit.Misconception;

@Misconception("The right factor for 1/4 ln 3 is 0.2747. To which base is the logarithm?")
public final class TakesAnotherLogarithm extends BinByBin {
    @Override
    double term(double p, double q) {
        return (q - p) * Math.log10(q / p);
    }
}
