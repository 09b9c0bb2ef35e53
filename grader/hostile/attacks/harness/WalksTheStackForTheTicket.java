// Looks for the ticket of the question among the local variables of its callers, and answers what it found.
// expects: graded 7
package attacked.target;

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
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        try {
            Class<?> live = Class.forName("java.lang.LiveStackFrame");
            var walker = live.getDeclaredMethod("getStackWalker");
            var locals = live.getDeclaredMethod("getLocals");
            walker.setAccessible(true);
            locals.setAccessible(true);
            StringBuilder found = new StringBuilder();
            ((StackWalker) walker.invoke(null)).forEach(frame -> {
                try {
                    found.append(frame).append(Arrays.toString((Object[]) locals.invoke(frame)));
                } catch (ReflectiveOperationException failed) {
                    found.append(failed);
                }
            });
            return found.toString();
        } catch (ReflectiveOperationException | RuntimeException failed) {
            StackWalker walker = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
            return failed + " " + walker.walk(frames -> frames.map(String::valueOf).toList());
        }
    }
}
