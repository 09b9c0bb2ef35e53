// Overwrites the replies that the harness keeps for when all else fails, and makes all else fail.
// expects: graded 6
package attacked.target;

import java.lang.reflect.Field;
import java.util.Arrays;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        return twice;
    }

    public double sum(double[] values) {
        try {
            Class<?> type = ClassLoader.getSystemClassLoader().loadClass("whetstone.harness.LastResort");
            for (Field field : type.getDeclaredFields()) {
                field.setAccessible(true);
                byte[] reply = (byte[]) field.get(null);
                Arrays.fill(reply, (byte) 0);
            }
        } catch (ReflectiveOperationException failed) {
            return -1;
        }
        throw new Worse();
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }

    private static final class Worse extends RuntimeException {
        @Override
        public String getMessage() {
            throw new Worse();
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            return new StackTraceElement[1 << 30];
        }

        @Override
        public synchronized Throwable getCause() {
            return this;
        }
    }
}
