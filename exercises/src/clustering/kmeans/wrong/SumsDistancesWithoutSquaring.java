package clustering.kmeans.wrong;

import whetstone.kit.Misconception;

@Misconception("A point that is 3 away from its centre: how much does it add to the inertia?")
public final class SumsDistancesWithoutSquaring extends MeasuresByItself {
    @Override
    public Result lloyd(double[][] x, double[][] init, int maxIterations) {
        Result result = super.lloyd(x, init, maxIterations);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += Math.sqrt(squaredDistance(x[i], result.centres()[result.labels()[i]]));
        }
        return new Result(result.centres(), result.labels(), sum, result.iterations(), result.converged());
    }
}
