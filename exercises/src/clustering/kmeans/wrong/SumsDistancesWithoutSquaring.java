package clustering.kmeans.wrong;

import clustering.kmeans.KMeans;
import clustering.kmeans.KMeansReference;
import whetstone.kit.Misconception;

@Misconception("A point that is 3 away from its centre: how much does it add to the inertia?")
public final class SumsDistancesWithoutSquaring implements KMeans {
    @Override
    public Result lloyd(double[][] x, double[][] init, int maxIterations) {
        Result result = new KMeansReference().lloyd(x, init, maxIterations);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double squared = 0;
            double[] centre = result.centres()[result.labels()[i]];
            for (int j = 0; j < centre.length; j++) {
                squared += (x[i][j] - centre[j]) * (x[i][j] - centre[j]);
            }
            sum += Math.sqrt(squared);
        }
        return new Result(result.centres(), result.labels(), sum, result.iterations(), result.converged());
    }
}
