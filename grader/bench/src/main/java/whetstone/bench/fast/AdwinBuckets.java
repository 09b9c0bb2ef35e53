package whetstone.bench.fast;

/**
 * ADWIN with its window in buckets (Bifet and Gavaldà 2007, "Learning from time-changing data with adaptive windowing",
 * section 4).
 *
 * <pre>{@code
 * older part of n0 values, newer part of n1:  a change, if |mean0 - mean1| >= e,
 * r = 1 / n0 + 1 / n1,  e = sqrt(2 * r * variance * ln(2 n / delta)) + 2 / 3 * r * ln(2 n / delta)
 * }</pre>
 *
 * <p>Five buckets each hold 1, 2, 4, 8, ... values; when there is a sixth, the two oldest become one of the next size. Cuts
 * lie between buckets only, so a step takes time and space of the order log n, and a change may be seen some values later
 * than by every cut.
 */
public final class AdwinBuckets {
    private static final int PER_SIZE = 5;

    /** Sizes up to 2^40. */
    private static final int SIZES = 41;

    private final double delta;

    /** Sum and sum of squares of each bucket, the oldest of each size first. */
    private final double[][] sums = new double[SIZES][PER_SIZE + 1];

    private final double[][] squares = new double[SIZES][PER_SIZE + 1];
    private final int[] buckets = new int[SIZES];
    private int largest;
    private long width;
    private double sum;
    private double square;

    /** @param delta how readily the window shrinks, above 0 and below 1 */
    public AdwinBuckets(double delta) {
        this.delta = delta;
    }

    /**
     * Takes in a value from 0 to 1.
     *
     * @return whether old values were dropped: the alarm
     */
    public boolean update(double value) {
        width++;
        sum += value;
        square += value * value;
        append(0, value, value * value);
        boolean shrank = false;
        while (hasACut()) {
            dropOldest();
            shrank = true;
        }
        return shrank;
    }

    /** How many values are in the window. */
    public long width() {
        return width;
    }

    public double mean() {
        return sum / width;
    }

    private void append(int size, double bucketSum, double bucketSquare) {
        sums[size][buckets[size]] = bucketSum;
        squares[size][buckets[size]] = bucketSquare;
        buckets[size]++;
        largest = Math.max(largest, size);
        if (buckets[size] > PER_SIZE) {
            double mergedSum = sums[size][0] + sums[size][1];
            double mergedSquare = squares[size][0] + squares[size][1];
            shift(size, 2);
            append(size + 1, mergedSum, mergedSquare);
        }
    }

    private void shift(int size, int dropped) {
        System.arraycopy(sums[size], dropped, sums[size], 0, buckets[size] - dropped);
        System.arraycopy(squares[size], dropped, squares[size], 0, buckets[size] - dropped);
        buckets[size] -= dropped;
    }

    private boolean hasACut() {
        double mean = sum / width;
        double variance = Math.max(0, square / width - mean * mean);
        double logarithm = Math.log(2 * width / delta);
        long older = 0;
        double olderSum = 0;
        for (int size = largest; size >= 0; size--) {
            for (int bucket = 0; bucket < buckets[size]; bucket++) {
                older += 1L << size;
                olderSum += sums[size][bucket];
                if (older < width && differ(older, olderSum, variance, logarithm)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean differ(long older, double olderSum, double variance, double logarithm) {
        double reciprocal = 1.0 / older + 1.0 / (width - older);
        double difference = Math.abs(olderSum / older - (sum - olderSum) / (width - older));
        return difference >= Math.sqrt(2 * reciprocal * variance * logarithm) + 2 * reciprocal * logarithm / 3;
    }

    private void dropOldest() {
        width -= 1L << largest;
        sum -= sums[largest][0];
        square -= squares[largest][0];
        shift(largest, 1);
        while (largest > 0 && buckets[largest] == 0) {
            largest--;
        }
    }
}
