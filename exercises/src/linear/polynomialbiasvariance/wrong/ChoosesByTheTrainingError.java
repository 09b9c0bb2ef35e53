package linear.polynomialbiasvariance.wrong;

import whetstone.kit.Misconception;

@Misconception("Training errors always fall. Which of the two errors is the degree chosen by?")
public final class ChoosesByTheTrainingError extends FoldByFold {
    @Override
    int best(double[] training, double[] validation) {
        return super.best(validation, training);
    }
}
