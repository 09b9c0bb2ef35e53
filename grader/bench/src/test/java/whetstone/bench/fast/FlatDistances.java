package whetstone.bench.fast;

import clustering.distances.DistancesReference;

public final class FlatDistances extends DistancesReference {
    @Override
    public double[][] euclidean(double[][] x) {
        double[] distances = new double[x.length * x.length];
        new PairwiseDistances().between(Flat.of(x), x.length, Flat.columns(x), distances);
        return Flat.rows(distances, x.length, x.length);
    }
}
