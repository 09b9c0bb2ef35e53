package linear.simplefit.wrong;

import java.util.Arrays;
import java.util.stream.IntStream;
import linear.simplefit.SimpleFitReference;

/** What the mistakes need of the data; the pairs are refused as by the reference. */
abstract class FromSums extends SimpleFitReference {
    static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    static double sumOfProducts(double[] x, double[] y) {
        return IntStream.range(0, x.length).mapToDouble(i -> x[i] * y[i]).sum();
    }

    static double[] centred(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values).map(value -> value - mean).toArray();
    }

    static Line throughTheMeans(double[] x, double[] y, double slope) {
        return new Line(mean(y) - slope * mean(x), slope);
    }

    static double mean(double[] values) {
        return sum(values) / values.length;
    }
}
