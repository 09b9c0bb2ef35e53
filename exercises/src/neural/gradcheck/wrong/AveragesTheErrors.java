package neural.gradcheck.wrong;

import java.util.stream.IntStream;
import neural.gradcheck.GradCheckReference;
import whetstone.kit.Misconception;

@Misconception("One entry of a thousand is wrong. How large is the mean of the errors?")
public final class AveragesTheErrors extends GradCheckReference {
    @Override
    public Report check(Loss loss, double[] theta, double[] gradient, Settings settings) {
        Report right = super.check(loss, theta, gradient, settings);
        double[] differences = differences(loss, theta, settings.h());
        double mean = IntStream.range(0, theta.length)
                .mapToDouble(i -> ByErrors.relative(gradient[i], differences[i]))
                .map(error -> Double.isNaN(error) ? Double.POSITIVE_INFINITY : error)
                .average()
                .orElseThrow();
        return new Report(mean <= settings.tolerance(), mean, right.worst());
    }
}
