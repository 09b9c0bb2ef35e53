package neural.activations.wrong;

import neural.activations.ActivationsReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Let the loss change twice as fast with the outputs: does it change faster with the inputs?")
public final class IgnoresTheUpstream extends ActivationsReference {
    @Override
    public double[] reluGradient(double[] z, double[] upstream) {
        return super.reluGradient(z, ones(upstream));
    }

    @Override
    public double[] sigmoidGradient(double[] z, double[] upstream) {
        return super.sigmoidGradient(z, ones(upstream));
    }

    @Override
    public double[] tanhGradient(double[] z, double[] upstream) {
        return super.tanhGradient(z, ones(upstream));
    }

    @Override
    public double[] geluGradient(double[] z, double[] upstream) {
        return super.geluGradient(z, ones(upstream));
    }

    private static double[] ones(double[] upstream) {
        return Laws.each(upstream, entry -> 1);
    }
}
