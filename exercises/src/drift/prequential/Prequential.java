package drift.prequential;

/** Tests a model on a stream while it learns from it, and replaces it when its mistakes become more frequent. */
public interface Prequential {
    /**
     * The accuracy after each prediction, in which old predictions fade.
     *
     * @param right whether each prediction was right, in the order of the stream
     * @param fading the weight that is left of a prediction when the next one comes, above 0 and at most 1
     * @throws IllegalArgumentException when fading is out of its range or NaN
     */
    double[] faded(boolean[] right, double fading);

    /**
     * The accuracy after each prediction over the newest ones, as many as the window is wide or as there are so far.
     *
     * @param right whether each prediction was right, in the order of the stream
     * @param width of the window, at least 1
     * @throws IllegalArgumentException when width is below 1
     */
    double[] sliding(boolean[] right, int width);

    /**
     * Tests, then trains, on every item of the stream.
     *
     * @param fading for the accuracy, above 0 and at most 1
     * @throws IllegalArgumentException when fading, or a number of the watch, is out of its range or NaN
     */
    Run run(Items items, double fading, Watch watch);

    /**
     * Labelled items in the order in which they come.
     *
     * @param x n x d numbers
     * @param y n labels, from 0 to classes - 1
     */
    record Items(double[][] x, int[] y, int classes) {}

    /** Who watches the mistakes of the model. */
    sealed interface Watch permits Nobody, Ddm {}

    /** The model is never replaced. */
    record Nobody() implements Watch {}

    /**
     * The drift detection method.
     *
     * @param minInstances number of the first item that is judged, at least 1
     * @param warning standard deviations up to the warning, above 0
     * @param drift standard deviations up to the drift, at least {@code warning}
     */
    record Ddm(int minInstances, double warning, double drift) implements Watch {}

    /**
     * What came of a stream.
     *
     * @param predicted the label that was predicted for each item
     * @param accuracy the faded accuracy after each item
     * @param alarms the places of the items at which the model was replaced, counted from 0
     */
    record Run(int[] predicted, double[] accuracy, int[] alarms) {}

    /**
     * The model: the mean of each class so far, and the class with the nearest one. It stands here ready for use.
     */
    final class Means {
        private final double[][] means;
        private final int[] counts;

        /** A model that has not learned anything yet. */
        public Means(int classes) {
            means = new double[classes][];
            counts = new int[classes];
        }

        /** The class with the nearest mean, of equally near ones the lower label; 0 before anything was learned. */
        public int predict(double[] row) {
            int nearest = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int c = 0; c < means.length; c++) {
                double distance = counts[c] == 0 ? Double.POSITIVE_INFINITY : squaredDistance(row, means[c]);
                if (distance < least) {
                    least = distance;
                    nearest = c;
                }
            }
            return nearest;
        }

        /** Moves the mean of the class towards the row. */
        public void learn(double[] row, int label) {
            counts[label]++;
            if (counts[label] == 1) {
                means[label] = new double[row.length];
            }
            for (int j = 0; j < row.length; j++) {
                means[label][j] += (row[j] - means[label][j]) / counts[label];
            }
        }

        private static double squaredDistance(double[] row, double[] mean) {
            double sum = 0;
            for (int j = 0; j < row.length; j++) {
                sum += (row[j] - mean[j]) * (row[j] - mean[j]);
            }
            return sum;
        }
    }
}
