package whetstone.engine.child;

import whetstone.engine.limits.Budget;
import whetstone.engine.limits.Limit;

/** Says which limit was reached when a JVM is out of memory, in the same words wherever and however it gave way. */
final class Exhaustion {
    private Exhaustion() {}

    /**
     * @param message what the JVM said; nothing when it had no memory left to say it
     * @return the message itself when it is none of a JVM's
     */
    static String words(String message, Budget budget) {
        if (message.isEmpty() || message.startsWith("Java heap space") || message.startsWith("GC overhead limit")) {
            return "more than " + budget.words(Limit.HEAP) + " of heap";
        }
        if (message.startsWith("unable to create native thread")) {
            return "more than " + budget.words(Limit.TASKS) + " threads and processes";
        }
        boolean beside = message.startsWith("Metaspace")
                || message.startsWith("Compressed class space")
                || message.contains("direct buffer memory")
                || message.startsWith("Direct buffer memory");
        return beside ? "more than its share of the " + budget.words(Limit.NATIVE) + " beside the heap" : message;
    }
}
