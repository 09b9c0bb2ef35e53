package data.impute.wrong;

import data.impute.ImputeReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Two ages occur twice each. Which of them does the statement ask for?")
public final class TakesTheLargestMode extends ImputeReference {
    @Override
    public double[] fit(double[][] x, Strategy strategy) {
        double[] fills = super.fit(x, strategy);
        // Mirrored, the largest is the smallest.
        return strategy == Strategy.MODE
                ? Laws.each(super.fit(Laws.each(x, entry -> -entry), strategy), entry -> -entry)
                : fills;
    }
}
