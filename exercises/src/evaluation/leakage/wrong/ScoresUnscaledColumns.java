package evaluation.leakage.wrong;

import evaluation.leakage.LeakageReference;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("A column in millimetres and the same in metres: do they have the same score?")
public final class ScoresUnscaledColumns extends LeakageReference {
    @Override
    public Model fit(double[][] x, int[] y, int keep) {
        super.fit(x, y, keep); // refuses what it refuses
        Model all = super.fit(x, y, x[0].length);
        int[] columns = IntStream.range(0, x[0].length)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        j -> -all.deviations()[j] * Math.abs(all.centres()[1][j] - all.centres()[0][j])))
                .limit(keep)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        double[][] centres = Arrays.stream(all.centres())
                .map(centre ->
                        Arrays.stream(columns).mapToDouble(j -> centre[j]).toArray())
                .toArray(double[][]::new);
        return new Model(all.means(), all.deviations(), columns, centres);
    }
}
