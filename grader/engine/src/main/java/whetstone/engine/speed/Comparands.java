package whetstone.engine.speed;

/**
 * Whom a solution is compared with, by their names in an exercise's folder. The naive loop stands alone; the others may extend
 * it.
 */
public final class Comparands {
    /** The plain loop that everybody writes first. */
    public static final String NAIVE = "speed.Naive";

    /** A fast method. */
    public static final String FAST = "speed.Fast";

    /** No work at all: an answer of the right shape. */
    public static final String IDLE = "speed.Idle";

    private Comparands() {}

    /** The class file of one of them, below the exercise's folder. */
    public static String file(String name) {
        return name.replace('.', '/') + ".class";
    }
}
