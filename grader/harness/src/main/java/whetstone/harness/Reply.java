package whetstone.harness;

import java.util.List;
import java.util.Map;

/**
 * What a child says. The child may lie in all of it: the constructors only see to it that a reply is bounded and that
 * its texts are fit to be shown.
 */
public sealed interface Reply {
    /** Said once, unasked, when the JVM is up. */
    record Ready() implements Reply {}

    record Loaded(int unit) implements Reply {}

    /**
     * A method returned.
     *
     * @param modified bit i is set if the call changed argument i
     * @param steps by how much the counter went up, or -1 without a counter
     * @param value see {@link Signature#decodeResult}
     */
    record Answer(long modified, long steps, byte[] value) implements Reply {}

    /**
     * There is no answer.
     *
     * @param thrown the class name of the throwable and its superclasses, up to {@code java.lang.Throwable}
     * @param where file and line of the innermost frame in the unit's own classes, or empty
     */
    record Failed(Kind kind, List<String> thrown, String message, String where) implements Reply {
        static final int MOST_THROWN = 10;
        static final int LONGEST_NAME = 300;
        static final int LONGEST_MESSAGE = 2000;

        public Failed {
            Limits.most(MOST_THROWN, thrown.size());
            for (String name : thrown) {
                Limits.text(LONGEST_NAME, name);
            }
            Limits.text(LONGEST_MESSAGE, message);
            Limits.text(LONGEST_NAME, where);
        }
    }

    /** Why there is no answer. */
    enum Kind {
        /** The unit's code threw an {@code UnsupportedOperationException}, as stubs do. */
        NOT_IMPLEMENTED,
        THREW,
        OUT_OF_MEMORY,
        STACK_OVERFLOW,
        /** What was returned is null somewhere, or not of the declared type, or too large. */
        UNREADABLE,
        /** A class could not be loaded, linked, initialised or instantiated, or does not implement the contract. */
        NOT_LOADED
    }

    /** Class files by binary name. */
    record Compiled(Map<String, byte[]> classes) implements Reply {
        static final int MOST_CLASSES = 2000;
        /** A reply has four mebibytes; the rest is for the names. */
        static final int MOST_BYTES = 3 << 20;

        public Compiled {
            Limits.most(MOST_CLASSES, classes.size());
            long bytes = 0;
            for (Map.Entry<String, byte[]> each : classes.entrySet()) {
                Limits.text(Failed.LONGEST_NAME, each.getKey());
                bytes += each.getValue().length;
            }
            Limits.most(MOST_BYTES, bytes);
        }
    }

    /** The sources have errors; the first of them. */
    record NotCompiled(List<Diagnostic> errors) implements Reply {
        static final int MOST_ERRORS = 20;

        public NotCompiled {
            Limits.most(MOST_ERRORS, errors.size());
        }
    }

    /**
     * An error of the compiler.
     *
     * @param file the path of the source, or empty
     * @param line from 1, or -1
     * @param column from 1, or -1
     * @param message in English
     * @param code the compiler's own key for the error, as in {@code compiler.err.expected}
     */
    record Diagnostic(String file, long line, long column, String message, String code) {
        public Diagnostic {
            Limits.text(Failed.LONGEST_NAME, file);
            Limits.text(Failed.LONGEST_MESSAGE, message);
            Limits.text(Failed.LONGEST_NAME, code);
        }
    }

    /** The compiler gave up or broke: too deep, too large, out of memory. */
    record CompilerFailed(String why) implements Reply {
        public CompilerFailed {
            Limits.text(Failed.LONGEST_MESSAGE, why);
        }
    }

    default byte[] encode(Bounds bounds) {
        return Messages.REPLY.encode(this, bounds);
    }

    /**
     * Reads what {@link #encode} wrote.
     *
     * @throws DecodingException if the bytes are no reply
     */
    static Reply decode(byte[] bytes, Bounds bounds) {
        return (Reply) Messages.REPLY.decode(bytes, bounds);
    }
}
