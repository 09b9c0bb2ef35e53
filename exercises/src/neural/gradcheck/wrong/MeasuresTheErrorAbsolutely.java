package neural.gradcheck.wrong;

import whetstone.kit.Misconception;

@Misconception("Multiply the loss by a million: is its gradient a million times as wrong?")
public final class MeasuresTheErrorAbsolutely extends ByErrors {
    @Override
    double error(double derived, double numerical) {
        return Math.abs(derived - numerical);
    }
}
