package whetstone.engine.child;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import whetstone.engine.limits.Budget;
import whetstone.engine.sandbox.Sandbox;

/** Starts children ahead of need, so that a submission does not wait for a JVM. */
public final class Children implements AutoCloseable {
    private final Sandbox sandbox;
    private final Budget budget;
    private final HarnessJar harness;
    private final HarnessData data;
    private final ExecutorService starters = Executors.newCachedThreadPool(daemon("start"));
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(daemon("deadlines"));
    private final Deque<CompletableFuture<Child>> ahead = new ArrayDeque<>();
    private final Set<Child> alive = ConcurrentHashMap.newKeySet();
    private int toStart;

    /**
     * @param budget what children may spend and how large their answers may be
     * @param ahead how many children wait, started, for the next submissions
     * @param expected how many submissions will come; no more children than that are started ahead
     */
    public Children(Sandbox sandbox, Budget budget, int ahead, int expected) throws IOException {
        this.sandbox = sandbox;
        this.budget = budget;
        harness = HarnessJar.locate();
        data = HarnessData.installed(harness.path());
        toStart = expected;
        for (int i = 0; i < ahead; i++) {
            startAhead();
        }
    }

    /** What children may spend. */
    public Budget budget() {
        return budget;
    }

    /** A child that nobody has asked yet. */
    Child take() {
        CompletableFuture<Child> next;
        synchronized (this) {
            next = ahead.isEmpty() ? starting(Work.answering(budget)) : ahead.removeFirst();
            startAhead();
        }
        return waitFor(next);
    }

    /** A child whose answers are timed; such are not started ahead, lest a start disturbs the measuring. */
    Child takeTimed() {
        return waitFor(starting(Work.timed(budget)));
    }

    /** A child that compiles. */
    CompletableFuture<Child> compiler() {
        return starting(Work.compiling(budget));
    }

    static Child waitFor(CompletableFuture<Child> starting) {
        try {
            return starting.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    void discard(Child child) {
        child.close();
        alive.remove(child);
    }

    private synchronized void startAhead() {
        if (toStart > 0) {
            toStart--;
            ahead.addLast(starting(Work.answering(budget)));
        }
    }

    private CompletableFuture<Child> starting(Work work) {
        return CompletableFuture.supplyAsync(() -> started(work), starters);
    }

    private Child started(Work work) {
        try {
            Child child = Child.up(sandbox.start(work.job(harness.path(), data.of(work))), work, clock);
            alive.add(child);
            return child;
        } catch (IOException failure) {
            throw new Child.StartFailed(
                    "cannot start a sandboxed JVM; is there room in the temporary folder?", failure);
        }
    }

    private static ThreadFactory daemon(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public void close() throws IOException {
        synchronized (this) {
            toStart = 0;
            ahead.forEach(starting -> starting.whenComplete((child, failure) -> {
                if (child != null) {
                    child.close();
                }
            }));
        }
        starters.shutdown();
        alive.forEach(Child::close);
        clock.shutdownNow();
        harness.close();
    }
}
