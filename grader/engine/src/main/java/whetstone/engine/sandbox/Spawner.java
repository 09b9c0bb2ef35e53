package whetstone.engine.sandbox;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Starts processes from one thread that lives as long as they may.
 *
 * <p>Linux kills a child that asked for it (PR_SET_PDEATHSIG) when the <em>thread</em> that forked it ends, not when
 * the process does. Started from a pool's thread, a sandbox would die at a random later moment; started from here it
 * dies exactly when this spawner is closed or the grader is gone.
 */
final class Spawner implements AutoCloseable {

    private static final int DYING_SECONDS = 5;

    // Not Executors.newSingleThreadExecutor: before Java 21 that one may be shut down by the garbage collector.
    private final ExecutorService thread =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Spawner::daemon);
    private final Set<Process> alive = ConcurrentHashMap.newKeySet();
    private final MemoryWatch watch = new MemoryWatch();

    /** @param memory how many bytes the process and all below it may hold together */
    Process start(ProcessBuilder builder, long memory) throws IOException {
        try {
            Process process = await(thread.submit((Callable<Process>) () -> track(builder.start())));
            watch.watch(process, memory);
            return process;
        } catch (RejectedExecutionException e) {
            throw new IOException("the sandbox is closed", e);
        } catch (ExecutionException e) {
            throw new IOException("cannot start " + builder.command().get(0), e.getCause());
        }
    }

    /** Waits through interruptions: to give up here would leave a process that nobody holds. */
    private static Process await(Future<Process> started) throws ExecutionException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return started.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Process track(Process process) {
        alive.add(process);
        process.onExit().thenRun(() -> alive.remove(process));
        return process;
    }

    /** Kills what was started and has not ended, and waits for its end: until then it may write into its folder. */
    @Override
    public void close() {
        thread.shutdown();
        watch.close();
        List<Process> last = List.copyOf(alive);
        last.forEach(Process::destroyForcibly);
        last.forEach(process -> process.onExit()
                .completeOnTimeout(process, DYING_SECONDS, TimeUnit.SECONDS)
                .join());
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "sandbox-spawner");
        thread.setDaemon(true);
        return thread;
    }
}
