package whetstone.kit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LawsTest {
    @Test
    void anOrderHasEveryIndexOnce() {
        int[] order = Laws.order(50, new Random(1));
        assertArrayEquals(
                IntStream.range(0, 50).toArray(), IntStream.of(order).sorted().toArray());
    }

    @Test
    void rowsEntriesAndLabelsFollowTheSameOrder() {
        int[] order = {2, 0, 1};
        assertArrayEquals(new double[][] {{3}, {1}, {2}}, Laws.rows(new double[][] {{1}, {2}, {3}}, order));
        assertArrayEquals(new double[] {3, 1, 2}, Laws.entries(new double[] {1, 2, 3}, order));
        assertArrayEquals(new int[] {3, 1, 2}, Laws.entries(new int[] {1, 2, 3}, order));
        assertArrayEquals(new boolean[] {true, false, false}, Laws.entries(new boolean[] {false, false, true}, order));
    }

    @Test
    void changedDataLeaveTheirOriginAlone() {
        double[][] x = {{1, 2}};
        Laws.rows(x, new int[] {0})[0][0] = 9;
        Laws.each(x, value -> -value)[0][0] = 9;
        assertArrayEquals(new double[][] {{1, 2}}, x);
    }

    @Test
    void centralDifferencesComeNearTheGradient() {
        // f = a^2 b + exp(b) at (3, 0.5): (2ab, a^2 + exp(b)); the error is of the order of 1e-10.
        double[] gradient = Laws.centralDifferences(p -> p[0] * p[0] * p[1] + Math.exp(p[1]), new double[] {3, 0.5});
        assertEquals(3, gradient[0], 1e-8);
        assertEquals(9 + Math.exp(0.5), gradient[1], 1e-8);
    }

    @Test
    void theInverseOfAnOrderUndoesIt() {
        int[] order = Laws.order(20, new Random(1));
        int[] labels = Laws.order(20, new Random(2));
        assertArrayEquals(labels, Laws.entries(Laws.entries(labels, order), Laws.inverse(order)));
    }
}
