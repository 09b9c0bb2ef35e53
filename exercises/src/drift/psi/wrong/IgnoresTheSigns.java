package drift.psi.wrong;

import whetstone.kit.Misconception;

@Misconception("Where a share shrinks, both factors of its term are negative. Which of them lost its sign?")
public final class IgnoresTheSigns extends BinByBin {
    @Override
    double term(double p, double q) {
        return Math.abs(q - p) * Math.log(q / p);
    }
}
