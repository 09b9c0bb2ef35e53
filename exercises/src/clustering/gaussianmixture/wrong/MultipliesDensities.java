package clustering.gaussianmixture.wrong;

import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("What is exp(-1500) in a double, and what is 0 divided by 0? Look at when the logarithm is taken.")
public final class MultipliesDensities extends Weighing {
    @Override
    double together(double[] weights, double[] logs) {
        double[] densities = exponentials(logs);
        return Math.log(IntStream.range(0, logs.length)
                .mapToDouble(k -> weights[k] * densities[k])
                .sum());
    }

    @Override
    double[] shares(double[] weights, double[] logs) {
        double[] densities = exponentials(logs);
        double total = Math.exp(together(weights, logs));
        return IntStream.range(0, logs.length)
                .mapToDouble(k -> weights[k] * densities[k] / total)
                .toArray();
    }
}
