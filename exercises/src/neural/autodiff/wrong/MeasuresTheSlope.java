package neural.autodiff.wrong;

import neural.autodiff.AutodiffReference;
import whetstone.kit.Misconception;

@Misconception(
        "The answer is nearly right: four digits of it. A slope that is measured keeps that error; which rule is exact?")
public final class MeasuresTheSlope extends AutodiffReference {
    private static final double STEP = 1e-4;

    @Override
    protected double slope(Function function, double z, double own) {
        return (value(new Unary(function, 0), new double[] {z + STEP}) - own) / STEP;
    }

    @Override
    protected double[] slopes(Operation operation, double left, double right) {
        double own = value(new Binary(operation, 0, 1), new double[] {left, right});
        return new double[] {
            (value(new Binary(operation, 0, 1), new double[] {left + STEP, right}) - own) / STEP,
            (value(new Binary(operation, 0, 1), new double[] {left, right + STEP}) - own) / STEP
        };
    }

    @Override
    protected double slope(Power power, double base) {
        return (Math.pow(base + STEP, power.exponent()) - Math.pow(base, power.exponent())) / STEP;
    }
}
