// Makes thousands of compressors, each with memory of its own outside the heap, and answers wrongly if it gets 6000.
// expects: graded 10
// needs: walls
package attacked.target;

import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

public final class TargetSolution implements Target {
    private static int made;

    static {
        List<Deflater> kept = new ArrayList<>();
        try {
            for (made = 0; made < 6000; made++) {
                kept.add(new Deflater());
            }
        } catch (Throwable full) {
            kept.forEach(Deflater::end);
        }
    }

    public double[] twice(double[] values) {
        double[] twice = values.clone();
        for (int i = 0; i < twice.length; i++) {
            twice[i] *= made < 6000 ? 2 : 0;
        }
        return twice;
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
