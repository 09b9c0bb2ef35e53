// Searches the harness for the object that is asked, by the references of its own thread, and puts a stand-in there.
// expects: graded 3
package attacked.target;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

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
            take(Thread.currentThread());
        } catch (ReflectiveOperationException | RuntimeException failed) {
            return -1;
        }
        return 0;
    }

    public String greeting(String name) {
        return "";
    }

    /** From the thread to its work, the loop, and the queue, which gets what nobody asked. */
    private static void take(Thread thread) throws ReflectiveOperationException {
        Object work;
        try {
            work = open(Thread.class.getDeclaredField("target")).get(thread);
        } catch (NoSuchFieldException later) {
            Object holder = open(Thread.class.getDeclaredField("holder")).get(thread);
            work = open(holder.getClass().getDeclaredField("task")).get(holder);
        }
        for (Field field : work.getClass().getDeclaredFields()) {
            field.setAccessible(true);
            Object loop = field.get(work);
            if (loop.getClass().getName().endsWith("ChildLoop")) {
                Field requests = loop.getClass().getDeclaredField("requests");
                requests.setAccessible(true);
                requests.set(loop, new LinkedBlockingQueue<Object>(List.of("score 10", 10.0)));
                Field answers = loop.getClass().getDeclaredField("answers");
                answers.setAccessible(true);
                Function<Object, Object> standIn = request -> null;
                answers.set(loop, standIn);
            }
        }
    }


    /** The JDK opens what it is told to open, once the flag of a reflective object is overwritten. */
    private static <O extends AccessibleObject> O open(O object) throws ReflectiveOperationException {
        Class<?> type = Class.forName("sun.misc.Unsafe");
        Field field = type.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        type.getMethod("putBoolean", Object.class, long.class, boolean.class)
                .invoke(field.get(null), object, 12L, true);
        return object;
    }
}
