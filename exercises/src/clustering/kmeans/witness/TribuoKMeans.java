package clustering.kmeans.witness;

import clustering.kmeans.KMeans;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.tribuo.Example;
import org.tribuo.MutableDataset;
import org.tribuo.clustering.ClusterID;
import org.tribuo.clustering.ClusteringFactory;
import org.tribuo.clustering.kmeans.KMeansModel;
import org.tribuo.clustering.kmeans.KMeansTrainer;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.distance.L2Distance;
import org.tribuo.math.la.DenseVector;
import org.tribuo.math.la.SGDVector;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/**
 * Tribuo draws its first centres, and its iterations are an assignment and an update, the other way round. Both are
 * translated through the one step that it lets others see, the update: the first is used to set the centres, the second
 * is Tribuo's own. So one call makes one iteration from given centres, and the model's predictions are the assignment.
 * Distances, ties and means are Tribuo's; a centre without points, which it moves to the origin, is put back.
 */
@Witness(
        value = "Tribuo 4.3.2",
        excuses =
                @Excuse(
                        claims = "refuses sizes that do not fit and a negative number of iterations",
                        reason = "Tribuo allows more centres than points, and fits a row to the features it knows"))
public final class TribuoKMeans implements KMeans {
    // Kept in a field: a logger that nobody holds is collected together with its level.
    private static final Logger LOGGER = Logger.getLogger(KMeansTrainer.class.getName());

    static {
        LOGGER.setLevel(Level.WARNING);
    }

    @Override
    public Result lloyd(double[][] x, double[][] init, int maxIterations) {
        MutableDataset<ClusterID> points = points(x);
        KMeansModel model = new From(init, 1).train(points);
        int[] labels = labels(model, points);
        boolean converged = false;
        int iterations = 0;
        while (!converged && iterations < maxIterations) {
            model = new From(centres(model), 2).train(points);
            int[] next = labels(model, points);
            converged = Arrays.equals(next, labels);
            labels = next;
            iterations++;
        }
        return new Result(centres(model), labels, inertia(points, model, labels), iterations, converged);
    }

    private static MutableDataset<ClusterID> points(double[][] x) {
        // Two digits, for Tribuo orders features by name.
        String[] names =
                IntStream.range(0, x[0].length).mapToObj("x%02d"::formatted).toArray(String[]::new);
        var points = new MutableDataset<>(
                new SimpleDataSourceProvenance("points", new ClusteringFactory()), new ClusteringFactory());
        for (double[] row : x) {
            points.add(new ArrayExample<>(ClusteringFactory.UNASSIGNED_CLUSTER_ID, names, row));
        }
        return points;
    }

    private static double[][] centres(KMeansModel model) {
        return Arrays.stream(model.getCentroidVectors())
                .map(DenseVector::toArray)
                .toArray(double[][]::new);
    }

    private static int[] labels(KMeansModel model, MutableDataset<ClusterID> points) {
        return model.predict(points).stream()
                .mapToInt(prediction -> prediction.getOutput().getID())
                .toArray();
    }

    private static double inertia(MutableDataset<ClusterID> points, KMeansModel model, int[] labels) {
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            Example<ClusterID> point = points.getExample(i);
            double distance = new L2Distance()
                    .computeDistance(
                            DenseVector.createDenseVector(point, model.getFeatureIDMap(), false),
                            model.getCentroidVectors()[labels[i]]);
            sum += distance * distance;
        }
        return sum;
    }

    /** Sets the given centres in the first update; every later one is Tribuo's. */
    private static final class From extends KMeansTrainer {
        private final double[][] centres;
        private boolean placed;

        From(double[][] centres, int updates) {
            super(centres.length, updates, new L2Distance(), 1, 1);
            this.centres = centres;
        }

        @Override
        protected void mStep(
                ForkJoinPool pool,
                DenseVector[] means,
                Map<Integer, List<Integer>> members,
                SGDVector[] data,
                double[] weights) {
            if (placed) {
                super.mStep(pool, means, members, data, weights);
            }
            for (int c = 0; c < means.length; c++) {
                if (!placed || members.get(c).isEmpty()) {
                    for (int j = 0; j < centres[c].length; j++) {
                        means[c].set(j, centres[c][j]);
                    }
                }
            }
            placed = true;
        }
    }
}
