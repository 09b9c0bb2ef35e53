/**
 * Small real data sets as records, and generators whose output a seed fixes.
 *
 * <pre>{@code
 * Iris iris = Iris.load();
 * Plane plane = Plane.noisy(new Random(42), 100, 3, 0.5);
 * }</pre>
 *
 * <p>A matrix is a {@code double[n][d]}: a row is an item, a column is a feature. Class labels are
 * ints from 0. Every call of {@code load} or {@code draw} gives fresh arrays, which belong to the
 * caller; records compare them by identity, as Java's arrays do.
 *
 * <p>The same seed gives the same bits on every platform and every Java release. A generator asks a
 * {@link java.util.Random} only for {@code nextInt(bound)}, {@code nextDouble}, {@code nextBoolean}
 * and {@code nextGaussian}, whose algorithms the Javadoc of {@code Random} prescribes down to the
 * constants; functions such as sine come from {@link java.lang.StrictMath}, whose results are
 * prescribed too, and not from {@code Math}, whose last bit may differ from one processor to another.
 *
 * <p>Noise never shifts what is drawn beside it: with one seed, the noisy and the noiseless data of
 * a generator lie on the same points.
 */
package whetstone.datasets;
