package whetstone.harness;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import whetstone.harness.Reply.Failed;
import whetstone.harness.Reply.Kind;

/** Describes throwables of a learner's code, whose methods may do anything, for the wire. */
final class Failures {
    private static final int MOST_WRAPPERS = 10;

    private Failures() {}

    static Failed notLoaded(String message) {
        return new Failed(Kind.NOT_LOADED, List.of(), Text.clean(message, Failed.LONGEST_MESSAGE), "");
    }

    static Failed unreadable(EncodingException e) {
        String path = e.path().startsWith(".") ? e.path().substring(1) : e.path();
        String place = path.isEmpty() ? "" : " in `" + path + "`";
        String message = e.problem().equals("is null")
                ? "returned null" + place
                : "returned a value that" + place + " " + e.problem();
        return new Failed(Kind.UNREADABLE, List.of(), Text.clean(message, Failed.LONGEST_MESSAGE), "");
    }

    /** While loading everything but exhaustion means that the unit is unusable. */
    static Failed whileLoading(Throwable caught, UnitLoader loader) {
        Throwable thrown = unwrap(caught);
        Kind kind = thrown instanceof VirtualMachineError ? kind(thrown, "") : Kind.NOT_LOADED;
        return describe(kind, thrown, loader);
    }

    /** A stub may say in its constructor that it is not written; anything else means that there is nobody to ask. */
    static Failed whileMaking(Throwable thrown, UnitLoader loader) {
        Kind kind = kind(thrown, thrower(thrown, loader));
        return describe(kind == Kind.THREW ? Kind.NOT_LOADED : kind, thrown, loader);
    }

    static Failed whileAsking(Throwable caught, UnitLoader loader) {
        Throwable thrown = unwrap(caught);
        return describe(kind(thrown, thrower(thrown, loader)), thrown, loader);
    }

    /** The thrower is "" if the topmost frame is the JDK's, as when an immutable list refuses an element. */
    private static Kind kind(Throwable thrown, String thrower) {
        if (thrown instanceof OutOfMemoryError) {
            return Kind.OUT_OF_MEMORY;
        }
        if (thrown instanceof StackOverflowError) {
            return Kind.STACK_OVERFLOW;
        }
        return thrown instanceof UnsupportedOperationException && !thrower.isEmpty()
                ? Kind.NOT_IMPLEMENTED
                : Kind.THREW;
    }

    /** Only exactly these two classes: a subclass of a learner's could name itself as its cause for ever. */
    private static Throwable unwrap(Throwable thrown) {
        Throwable inner = thrown;
        for (int i = 0; i < MOST_WRAPPERS && isWrapper(inner.getClass()) && inner.getCause() != null; i++) {
            inner = inner.getCause();
        }
        return inner;
    }

    private static boolean isWrapper(Class<?> type) {
        return type == InvocationTargetException.class || type == ExceptionInInitializerError.class;
    }

    private static Failed describe(Kind kind, Throwable thrown, UnitLoader loader) {
        return new Failed(kind, lineage(thrown), message(thrown), where(thrown, loader));
    }

    private static List<String> lineage(Throwable thrown) {
        List<String> names = new ArrayList<>();
        Class<?> type = thrown.getClass();
        while (type != Object.class && names.size() < Failed.MOST_THROWN) {
            names.add(Text.clean(type.getName(), Failed.LONGEST_NAME));
            type = type.getSuperclass();
        }
        return names;
    }

    private static String message(Throwable thrown) {
        try {
            return Text.clean(thrown.getMessage(), Failed.LONGEST_MESSAGE);
        } catch (Throwable hostile) {
            return "";
        }
    }

    /** The class of the topmost frame if it is the unit's own; a throwable that hides its trace counts as that too. */
    private static String thrower(Throwable thrown, UnitLoader loader) {
        StackTraceElement[] trace = trace(thrown);
        if (trace.length == 0) {
            return thrown.getClass().getName();
        }
        return loader.defines(trace[0].getClassName()) ? trace[0].getClassName() : "";
    }

    private static String where(Throwable thrown, UnitLoader loader) {
        for (StackTraceElement frame : trace(thrown)) {
            if (loader.defines(frame.getClassName())) {
                String file = frame.getFileName() == null ? frame.getClassName() : frame.getFileName();
                String line = frame.getLineNumber() > 0 ? ":" + frame.getLineNumber() : "";
                return Text.clean(file + line, Failed.LONGEST_NAME);
            }
        }
        return "";
    }

    /** A copy without the nulls that an overriding method may return. */
    private static StackTraceElement[] trace(Throwable thrown) {
        try {
            StackTraceElement[] trace = thrown.getStackTrace();
            return List.of(trace).toArray(new StackTraceElement[0]);
        } catch (Throwable hostile) {
            return new StackTraceElement[0];
        }
    }
}
