package whetstone.bench.fast;

import evaluation.rocauc.RocAucReference;

/** The area is the kernel's, the curve the reference's. */
public final class FlatRocAuc extends RocAucReference {
    @Override
    public double auc(boolean[] truth, double[] score) {
        // only for what it refuses: kernels take for granted that the sizes fit
        super.roc(truth, score);
        return Auc.of(truth, score);
    }
}
