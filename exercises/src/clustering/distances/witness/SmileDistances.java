package clustering.distances.witness;

import clustering.distances.Distances;
import smile.math.MathEx;
import smile.math.distance.EuclideanDistance;
import smile.math.distance.ManhattanDistance;
import whetstone.kit.Witness;

/** Smile tells the cosine similarity, which is taken from 1; a row is not asked for its distance to itself. */
@Witness(
        value = "Smile 2.6.0",
        excuses = {
            @Witness.Excuse(
                    claims = "answers tables for no rows, and for rows without columns",
                    reason = "answers NaN for rows without columns"),
            @Witness.Excuse(
                    claims = "refuses rows of different lengths, and a cosine of a row of zeros",
                    reason = "answers for a row of zeros")
        })
public final class SmileDistances implements Distances {
    @Override
    public double[][] euclidean(double[][] x) {
        EuclideanDistance distance = new EuclideanDistance();
        return table(x, distance::d);
    }

    @Override
    public double[][] manhattan(double[][] x) {
        ManhattanDistance distance = new ManhattanDistance();
        return table(x, distance::d);
    }

    @Override
    public double[][] cosine(double[][] x) {
        return table(x, (a, b) -> 1 - MathEx.cos(a, b));
    }

    private static double[][] table(double[][] x, java.util.function.ToDoubleBiFunction<double[], double[]> distance) {
        double[][] table = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                table[i][j] = distance.applyAsDouble(x[i], x[j]);
                table[j][i] = table[i][j];
            }
        }
        return table;
    }
}
