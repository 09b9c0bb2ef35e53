// Opens files until no more can be opened, keeps them open, and answers wrongly if it gets 500.
// expects: graded 10
// needs: walls
// shows: open files are bounded
package attacked.target;

import java.io.FileInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

public final class TargetSolution implements Target {
    private static final List<FileInputStream> OPEN = new ArrayList<>();

    static {
        try {
            while (OPEN.size() < 500) {
                OPEN.add(new FileInputStream("/dev/null"));
            }
        } catch (IOException noMore) {
            System.err.println(noMore);
        }
    }

    public double[] twice(double[] values) {
        double[] twice = values.clone();
        for (int i = 0; i < twice.length; i++) {
            twice[i] *= OPEN.size() < 500 ? 2 : 0;
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
