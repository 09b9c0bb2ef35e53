package whetstone.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** Byte code of many kinds: initialisers, wide locals, switches, exceptions, lambdas, records, generics, recursion. */
public final class ByEveryConstruct implements Pairs {
    private static final List<Integer> NONE = new ArrayList<>();
    private final long offset;

    static {
        NONE.add(0);
        NONE.clear();
    }

    private enum Times {
        NEVER,
        ONCE,
        MORE
    }

    private record Count(int value, long times) {
        Count {
            if (times < 0) {
                throw new IllegalArgumentException("times must be at least 0");
            }
        }
    }

    public ByEveryConstruct() {
        this(NONE.isEmpty() ? 1L : 2L);
    }

    private ByEveryConstruct(long offset) {
        this.offset = offset;
    }

    @Override
    public int repeated(int[] values) {
        double repeated = 0;
        long seen = 0;
        for (int i = 0; i < values.length; i++) {
            int at = i;
            LongSupplier earlier = () -> earlier(values, at);
            try {
                repeated += switch (times(new Count(values[i], earlier.getAsLong() - offset))) {
                    case ONCE -> 1.0;
                    case NEVER, MORE -> 0.0;
                };
            } catch (IllegalArgumentException none) {
                repeated += 0;
            } finally {
                seen++;
            }
        }
        return seen == values.length ? (int) repeated : -1;
    }

    /** One more than how often the value was seen before. */
    private static long earlier(int[] values, int at) {
        long count = 1;
        for (int j = 0; j < at; j++) {
            count += values[j] == values[at] ? 1 : 0;
        }
        return count;
    }

    private static Times times(Count count) {
        switch ((int) Math.min(2, count.times())) {
            case 0:
                return Times.NEVER;
            case 1:
                return Times.ONCE;
            default:
                return Times.MORE;
        }
    }
}
