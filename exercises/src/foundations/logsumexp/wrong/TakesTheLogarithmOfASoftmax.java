package foundations.logsumexp.wrong;

import foundations.logsumexp.LogSumExpReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("The probability of the first of 0 and 10000 is 0 in a double. Does its logarithm need it?")
public final class TakesTheLogarithmOfASoftmax extends LogSumExpReference {
    @Override
    public double[] logSoftmax(double[] z) {
        return Laws.each(super.logSoftmax(z), each -> Math.log(Math.exp(each)));
    }
}
