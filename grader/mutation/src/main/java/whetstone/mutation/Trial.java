package whetstone.mutation;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import whetstone.engine.catalogue.Exercise;
import whetstone.kit.Check;
import whetstone.kit.Examiner;
import whetstone.kit.InProcess;
import whetstone.kit.Subject;

/** Puts the checks of an exercise to changed references. */
final class Trial<C> {
    /** Changed code may need more rounds to come to the same answer. */
    private static final int TIMES_THE_REFERENCE = 10;

    private static final Duration GRACE = Duration.ofSeconds(3);

    private final Exercise<C> exercise;
    private final Class<? extends C> reference;
    private final Duration limit;

    Trial(Exercise<C> exercise, Class<? extends C> reference) {
        this.exercise = exercise;
        this.reference = reference;
        long start = System.nanoTime();
        if (sees(reference)) {
            throw new IllegalStateException("the unchanged reference of " + exercise.id() + " fails");
        }
        limit = Duration.ofNanos(TIMES_THE_REFERENCE * (System.nanoTime() - start))
                .plus(GRACE);
    }

    /** What becomes of the reference with these class files in place of its own. */
    Fate fate(Map<String, byte[]> classFiles) {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Future<Boolean> seen = thread.submit(() -> sees(changed(classFiles)));
        try {
            return seen.get(limit.toMillis(), TimeUnit.MILLISECONDS) ? Fate.KILLED : Fate.SURVIVED;
        } catch (TimeoutException endless) {
            return Fate.TIMED_OUT;
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        } finally {
            thread.shutdownNow();
            awaitEnd(thread);
        }
    }

    private static void awaitEnd(ExecutorService thread) {
        try {
            if (!thread.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("a mutant cannot be stopped");
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private Class<? extends C> changed(Map<String, byte[]> classFiles) throws ClassNotFoundException {
        ClassLoader loader = new MutantLoader(reference.getClassLoader(), classFiles);
        return loader.loadClass(reference.getName()).asSubclass(exercise.contract());
    }

    /** Whether some check sees that the answers are wrong; the first that does ends the search. */
    private boolean sees(Class<? extends C> type) {
        Examiner examiner = new Examiner(exercise.id(), Examiner.PUBLIC_SALT);
        Subject<C> subject = InProcess.of(exercise.contract(), type);
        for (Check<C> check : exercise.checks()) {
            if (!examiner.examine(check, subject).verdict().isRight()) {
                return true;
            }
        }
        return false;
    }
}
