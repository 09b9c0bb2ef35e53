package clustering.kmeans.wrong;

import clustering.kmeans.KMeans;
import clustering.kmeans.KMeansReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("Wrong only where two centres are equally near. Look at the comparison that decides for another centre.")
public final class GivesTiesToTheLastCentre implements KMeans {
    @Override
    public Result lloyd(double[][] x, double[][] init, int maxIterations) {
        Result turned = new KMeansReference().lloyd(x, reversed(init), maxIterations);
        int[] labels = Arrays.stream(turned.labels())
                .map(label -> init.length - 1 - label)
                .toArray();
        return new Result(
                reversed(turned.centres()), labels, turned.inertia(), turned.iterations(), turned.converged());
    }

    private static double[][] reversed(double[][] rows) {
        double[][] reversed = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            reversed[i] = rows[rows.length - 1 - i];
        }
        return reversed;
    }
}
