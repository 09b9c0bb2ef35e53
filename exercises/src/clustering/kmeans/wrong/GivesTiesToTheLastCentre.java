package clustering.kmeans.wrong;

import clustering.kmeans.KMeansReference;
import java.util.Arrays;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("Wrong only where two centres are equally near. Look at the comparison that decides for another centre.")
public final class GivesTiesToTheLastCentre extends KMeansReference {
    @Override
    public Result lloyd(double[][] x, double[][] init, int maxIterations) {
        // In reverse order the first of equally near centres is the last.
        Result turned = super.lloyd(x, reversed(init), maxIterations);
        int[] labels = Arrays.stream(turned.labels())
                .map(label -> init.length - 1 - label)
                .toArray();
        return new Result(
                reversed(turned.centres()), labels, turned.inertia(), turned.iterations(), turned.converged());
    }

    private static double[][] reversed(double[][] rows) {
        return IntStream.range(0, rows.length)
                .mapToObj(i -> rows[rows.length - 1 - i])
                .toArray(double[][]::new);
    }
}
