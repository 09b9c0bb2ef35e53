package whetstone.bench.fast;

import java.util.function.Supplier;

/** Chooses between loops with vectors and plain ones, so that no class of the Vector API is touched where it is not there. */
final class Vectors {
    /** Incubating modules are there only when asked for: {@code --add-modules jdk.incubator.vector}. */
    private static final boolean PRESENT =
            ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();

    private Vectors() {}

    /** @param vectors a lambda: a reference to a constructor would load its class, and the Vector API with it */
    static <T> T choose(Supplier<T> vectors, Supplier<T> plain) {
        return PRESENT ? vectors.get() : plain.get();
    }
}
