package whetstone.harness;

import java.util.List;

/** Replies encoded when all was well, for when making one runs out of memory or stack. */
final class LastResort {
    private static final byte[] OUT_OF_MEMORY = encoded(Reply.Kind.OUT_OF_MEMORY, OutOfMemoryError.class);
    private static final byte[] STACK_OVERFLOW = encoded(Reply.Kind.STACK_OVERFLOW, StackOverflowError.class);
    private static final byte[] THREW = encoded(Reply.Kind.THREW, Throwable.class);

    private LastResort() {}

    /**
     * Called early, so that nothing is left to be loaded when it is needed; adding a hook loads what {@code halt} needs,
     * which could not be loaded with a full heap.
     */
    static void prepare() {
        Thread hook = new Thread();
        Runtime.getRuntime().addShutdownHook(hook);
        Runtime.getRuntime().removeShutdownHook(hook);
    }

    static byte[] replyTo(Throwable thrown) {
        if (thrown instanceof OutOfMemoryError) {
            return OUT_OF_MEMORY;
        }
        return thrown instanceof StackOverflowError ? STACK_OVERFLOW : THREW;
    }

    private static byte[] encoded(Reply.Kind kind, Class<?> thrown) {
        return new Reply.Failed(kind, List.of(thrown.getName()), "", "").encode(Bounds.DEFAULT);
    }
}
