package whetstone.kit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import whetstone.kit.value.Copy;
import whetstone.kit.value.Difference;

/** Somebody who answers in this JVM: code that is trusted, or the learner's own in the learner's IDE. */
public final class InProcess<C> implements Subject<C> {
    private final Class<C> contract;
    private final Supplier<? extends C> plain;
    private final Class<? extends C> implementation;

    private InProcess(Class<C> contract, Supplier<? extends C> plain, Class<? extends C> implementation) {
        this.contract = contract;
        this.plain = plain;
        this.implementation = implementation;
    }

    /** Objects of a class with a constructor without parameters. */
    public static <C> InProcess<C> of(Class<C> contract, Class<? extends C> implementation) {
        return new InProcess<>(contract, () -> Counted.create(implementation), implementation);
    }

    @Override
    public Class<C> contract() {
        return contract;
    }

    @Override
    public Answerer fresh(boolean counting) {
        if (!counting) {
            return answerer(created(plain), () -> 0);
        }
        Counted<C> counted = Counted.of(contract, implementation);
        return answerer(created(counted::create), counted::steps);
    }

    private C created(Supplier<? extends C> supplier) {
        try {
            return supplier.get();
        } catch (RuntimeException | Error failure) {
            throw unanswered(failure).beforeTheQuestion();
        }
    }

    private Answerer answerer(C object, LongSupplier steps) {
        return (method, arguments) -> {
            Object[] handed = copies(arguments);
            long before = steps.getAsLong();
            Object answer = call(object, method, handed);
            return new Answer(
                    method.getReturnType() == void.class ? null : owned(answer),
                    modified(arguments, handed),
                    steps.getAsLong() - before);
        };
    }

    private Object call(Object object, Method method, Object[] arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(object, arguments);
        } catch (InvocationTargetException thrown) {
            throw unanswered(thrown.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object owned(Object answer) {
        try {
            return Copy.of(answer);
        } catch (Copy.NullValueException nothing) {
            throw new UnansweredException(Verdict.Kind.UNREADABLE, nothing.getMessage());
        }
    }

    private static Object[] copies(Object[] arguments) {
        Object[] copies = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            copies[i] = Copy.of(arguments[i]);
        }
        return copies;
    }

    private static long modified(Object[] given, Object[] handed) {
        long modified = 0;
        for (int i = 0; i < given.length; i++) {
            if (Difference.between(given[i], handed[i], Tolerance.exact()).isPresent()) {
                modified |= 1L << i;
            }
        }
        return modified;
    }

    private UnansweredException unanswered(Throwable thrown) {
        List<String> classes = new ArrayList<>();
        for (Class<?> type = thrown.getClass(); type != Object.class; type = type.getSuperclass()) {
            classes.add(type.getName());
        }
        return UnansweredException.thrown(kind(thrown), classes, thrown.getMessage(), where(thrown));
    }

    /** The innermost line of the exercise's own code. */
    private String where(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(this::isOfTheExercise)
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
    }

    private boolean isOfTheExercise(StackTraceElement frame) {
        return frame.getClassName().startsWith(contract.getPackageName() + ".");
    }

    private Verdict.Kind kind(Throwable thrown) {
        if (thrown instanceof UnsupportedOperationException) {
            // Thrown by the JDK, as when an immutable list refuses an element, it says nothing of a stub.
            StackTraceElement[] trace = thrown.getStackTrace();
            boolean own = trace.length == 0 || isOfTheExercise(trace[0]);
            return own ? Verdict.Kind.NOT_IMPLEMENTED : Verdict.Kind.THREW;
        }
        if (thrown instanceof StackOverflowError) {
            return Verdict.Kind.STACK_OVERFLOW;
        }
        return thrown instanceof OutOfMemoryError ? Verdict.Kind.OUT_OF_MEMORY : Verdict.Kind.THREW;
    }
}
