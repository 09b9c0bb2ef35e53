// Opens sockets, pipes and selectors until no more can be opened, and answers wrongly if it gets 500.
// expects: graded 10
// needs: walls
package attacked.target;

import java.io.IOException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.util.ArrayList;
import java.util.List;

public final class TargetSolution implements Target {
    private static final List<Object> OPEN = new ArrayList<>();

    static {
        try {
            while (OPEN.size() < 500) {
                OPEN.add(ServerSocketChannel.open());
                OPEN.add(DatagramChannel.open());
                OPEN.add(Pipe.open());
                OPEN.add(Selector.open());
            }
        } catch (IOException | RuntimeException | Error noMore) {
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
