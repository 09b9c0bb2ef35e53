package whetstone.bench.fast;

import neural.softmaxcrossentropy.SoftmaxCrossEntropyReference;

public final class FlatSoftmax extends SoftmaxCrossEntropyReference {
    @Override
    public double loss(double[][] logits, int[] labels) {
        return loss(logits, labels, new double[logits.length * Flat.columns(logits)]);
    }

    @Override
    public double[][] gradient(double[][] logits, int[] labels) {
        double[] gradient = new double[logits.length * Flat.columns(logits)];
        loss(logits, labels, gradient);
        return Flat.rows(gradient, logits.length, Flat.columns(logits));
    }

    private double loss(double[][] logits, int[] labels, double[] gradient) {
        // only for what it refuses: kernels take for granted that the sizes fit
        super.loss(logits, labels);
        return new SoftmaxLoss().gradient(Flat.of(logits), labels, Flat.columns(logits), gradient);
    }
}
