package clustering.gaussianmixture.wrong;

import clustering.gaussianmixture.GaussianMixtureReference;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception(
        "Is the logarithm taken of the sum, or is the sum taken of logarithms? Compare with the formula of the density.")
public final class AveragesTheLogarithms extends Weighing {
    private final GaussianMixtureReference rightly = new GaussianMixtureReference();

    @Override
    public double[] responsibilities(Mixture mixture, double[] point) {
        return rightly.responsibilities(mixture, point);
    }

    @Override
    double together(double[] weights, double[] logs) {
        return IntStream.range(0, logs.length)
                .mapToDouble(k -> weights[k] * logs[k])
                .sum();
    }
}
