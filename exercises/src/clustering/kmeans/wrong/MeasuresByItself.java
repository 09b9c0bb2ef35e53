package clustering.kmeans.wrong;

import clustering.kmeans.KMeansReference;

/** The reference, for mistakes that measure distances of their own. */
abstract class MeasuresByItself extends KMeansReference {
    static double squaredDistance(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += (a[j] - b[j]) * (a[j] - b[j]);
        }
        return sum;
    }
}
