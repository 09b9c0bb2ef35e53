package data.impute.wrong;

import data.impute.ImputeReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Is a flat of unknown age a new one? Follow a missing entry through the sum, the order and the counts.")
public final class TakesMissingForZero extends ImputeReference {
    @Override
    public double[] fit(double[][] x, Strategy strategy) {
        super.fit(x, strategy); // refuses what it refuses
        return super.fit(Laws.each(x, entry -> Double.isNaN(entry) ? 0 : entry), strategy);
    }
}
