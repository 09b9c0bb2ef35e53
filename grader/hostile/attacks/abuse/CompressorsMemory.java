// Makes thousands of compressors, each with memory of its own outside the heap, and says by its answer if it gets 6000.
// expects: graded 7
// needs: walls
package attacked.target;

import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** Where memory outside of the heap ends, some JVMs throw and some end themselves: it answers wrongly in either case. */
public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        List<Deflater> kept = new ArrayList<>();
        try {
            while (kept.size() < 6000) {
                kept.add(new Deflater());
            }
            double[] twice = values.clone();
            for (int i = 0; i < twice.length; i++) {
                twice[i] *= 2;
            }
            return twice;
        } catch (Throwable full) {
            return new double[0];
        } finally {
            kept.forEach(Deflater::end);
        }
    }

    public double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
