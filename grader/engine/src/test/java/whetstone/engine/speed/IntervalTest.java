package whetstone.engine.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntervalTest {
    @Test
    void theEndsAreThoseOfTheTables() {
        assertEquals(new Interval(11, 6, 16), upTo(21));
        assertEquals(new Interval(8, 4, 12), upTo(15));
        assertEquals(new Interval(5.5, 2, 9), upTo(10));
        assertEquals(new Interval(3.5, 1, 6), upTo(6));
    }

    @Test
    void fewValuesGiveTheWholeRange() {
        assertEquals(new Interval(3, 1, 5), upTo(5));
        assertEquals(new Interval(1, 1, 1), upTo(1));
    }

    /** 2000 intervals that each miss in 2.7 % of the cases; more than 80 misses are rarer than one in 10 000, but the seed is fixed. */
    @Test
    void theTrueMedianIsInsideAlsoOfASkewDistribution() {
        Random random = new Random(3);
        long inside = IntStream.range(0, 2000)
                .mapToObj(i -> Interval.of(DoubleStream.generate(() -> -Math.log(random.nextDouble()))
                        .limit(21)
                        .toArray()))
                .filter(interval -> interval.low() <= Math.log(2) && Math.log(2) <= interval.high())
                .count();
        assertTrue(inside >= 1900, inside + " of 2000");
    }

    private static Interval upTo(int n) {
        return Interval.of(
                IntStream.rangeClosed(1, n).mapToDouble(i -> n + 1 - i).toArray());
    }
}
