package linear.lassocd.wrong;

import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("A move that is exactly as large as the tolerance: does another sweep follow?")
public final class StopsOnlyBelowTheTolerance extends ColumnByColumn {
    @Override
    boolean goesOn(double[] before, double[] slopes, double tolerance) {
        return IntStream.range(0, slopes.length).anyMatch(j -> Math.abs(slopes[j] - before[j]) >= tolerance);
    }
}
