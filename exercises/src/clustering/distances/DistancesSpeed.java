package clustering.distances;

import static whetstone.kit.Tolerance.within;

import java.util.Random;
import whetstone.kit.Badges;
import whetstone.kit.Speed;
import whetstone.kit.Tolerance;

public final class DistancesSpeed implements Speed<Distances, double[][]> {
    @Override
    public String what() {
        return "the Euclidean distances of 512 rows with 512 columns";
    }

    @Override
    public int size() {
        return 512;
    }

    @Override
    public double[][] draw(int size, Random random) {
        return DistancesCases.rows(size, size, random);
    }

    @Override
    public Object ask(Distances distances, double[][] x) {
        return distances.euclidean(x);
    }

    @Override
    public Tolerance tolerance() {
        return within(1e-9, 1e-9);
    }

    /** Half of the table is twice as fast; half of it with sums of neighbours together is eleven times. */
    @Override
    public Badges badges() {
        return new Badges(1.6, 5, 1.25);
    }
}
