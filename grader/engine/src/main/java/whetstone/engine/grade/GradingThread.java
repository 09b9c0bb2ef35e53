package whetstone.engine.grade;

/** A thread to grade in: answers may be nested a thousand deep, and whoever judges them walks down there. */
public final class GradingThread {
    private static final long STACK_BYTES = 16 << 20;

    private GradingThread() {}

    public static Thread of(Runnable work) {
        return new Thread(null, work, "grading", STACK_BYTES);
    }
}
