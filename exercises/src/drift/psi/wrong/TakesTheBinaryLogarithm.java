package drift.psi.wrong;

import whetstone.kit.Misconception;

@Misconception("0.2747 and 0.3962 differ by a factor of ln 2. To which base is the logarithm?")
public final class TakesTheBinaryLogarithm extends BinByBin {
    @Override
    double term(double p, double q) {
        return (q - p) * Math.log(q / p) / Math.log(2);
    }
}
