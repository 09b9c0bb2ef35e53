package drift.categorical.wrong;

import whetstone.kit.Misconception;

@Misconception("What is each square divided by: by what was counted or by what was expected?")
public final class DividesByTheCount extends CellByCell {
    @Override
    double term(int count, double expected) {
        return (count - expected) * (count - expected) / count;
    }
}
