package whetstone.engine.child;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import whetstone.engine.limits.Unit;
import whetstone.harness.Bounds;
import whetstone.harness.DecodingException;
import whetstone.harness.Frames;
import whetstone.harness.Reply;
import whetstone.harness.Request;
import whetstone.kit.Verdict;

/**
 * One JVM inside the sandbox, at the far end of a pair of pipes.
 *
 * <p>The deadline is kept by killing: when it passes the process dies, its pipes break, and whoever waits on them wakes.
 */
final class Child implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(30);

    /** What the end of a process may take after the end of its pipes. */
    private static final Duration DYING = Duration.ofSeconds(1);

    /** How a shell and a JVM name the end by SIGKILL, from the kernel or from a watch. */
    private static final int KILLED = 128 + 9;

    private static final SecureRandom TICKETS = new SecureRandom();
    private static final String NONSENSE = "what came back is not an answer";

    private final Process process;
    private final Work work;
    private final OutputStream requests;
    private final InputStream replies;
    private final Drain drain;
    private final ScheduledExecutorService clock;
    private final AtomicBoolean late = new AtomicBoolean();

    private Child(Process process, Work work, ScheduledExecutorService clock) {
        this.process = process;
        this.work = work;
        this.clock = clock;
        requests = new BufferedOutputStream(process.getOutputStream(), 1 << 16);
        replies = process.getInputStream();
        drain = Drain.of(process.getErrorStream());
    }

    /** Waits until the JVM in the process says that it is up. */
    static Child up(Process process, Work work, ScheduledExecutorService clock) throws StartFailed {
        Child child = new Child(process, work, clock);
        try {
            if (child.within(START, () -> child.next(0)) instanceof Reply.Ready) {
                return child;
            }
            throw new StartFailed("the sandboxed JVM began with nonsense");
        } catch (ChildLost lost) {
            throw new StartFailed("the sandboxed JVM did not start: " + lost.getMessage() + "\n" + child.drain.text());
        }
    }

    /** @throws ChildLost after which the child is dead */
    Reply ask(Request request, Duration deadline) throws ChildLost {
        return within(deadline, () -> {
            long ticket = TICKETS.nextLong();
            Frames.write(requests, ticket, request.encode(Bounds.DEFAULT));
            return next(ticket);
        });
    }

    /** A reply to another request was written ahead of its time, by somebody who wants to be misunderstood. */
    private Reply next(long ticket) throws IOException, ChildLost {
        Frames.Frame frame = Frames.read(replies, work.replies()).orElseThrow(this::exited);
        if (frame.ticket() != ticket) {
            throw new ChildLost(Verdict.Kind.UNREADABLE, NONSENSE);
        }
        return Reply.decode(frame.payload(), work.replies());
    }

    private Reply within(Duration deadline, Exchange exchange) throws ChildLost {
        ScheduledFuture<?> alarm = clock.schedule(this::giveUp, deadline.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return exchange.run();
        } catch (IOException broken) {
            throw lost(exited());
        } catch (DecodingException nonsense) {
            // What stands where a reply should be may be anything: it is told of, not repeated.
            throw lost(new ChildLost(Verdict.Kind.UNREADABLE, NONSENSE));
        } catch (ChildLost gone) {
            throw lost(gone);
        } finally {
            alarm.cancel(false);
        }
    }

    private ChildLost lost(ChildLost reason) {
        close();
        return late.get() ? new ChildLost(Verdict.Kind.TIMED_OUT, "no answer in time") : reason;
    }

    private ChildLost exited() {
        return new ChildLost(Verdict.Kind.EXITED, late.get() ? "" : whyExited());
    }

    private String whyExited() {
        try {
            if (!process.waitFor(DYING.toMillis(), TimeUnit.MILLISECONDS)) {
                return "the process went on without answering; does the code close streams that are not its own?";
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return !process.isAlive() && process.exitValue() == KILLED
                ? "the process was killed: it took more than "
                        + Unit.SECONDS.words(work.limits().cpuSeconds()) + " of processor time, or more than "
                        + Unit.BYTES.words(work.limits().totalBytes()) + " of memory"
                : "the process ended before it answered; does the code call System.exit?";
    }

    private void giveUp() {
        late.set(true);
        close();
    }

    /** Lets the process end of itself. */
    void leave(Duration deadline) throws IOException, InterruptedException {
        requests.close();
        if (!process.waitFor(deadline.toMillis(), TimeUnit.MILLISECONDS)) {
            close();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
    }

    /** The processor time that the process and those below it have taken so far, as far as the machine tells. */
    Duration processorTime() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(handle -> handle.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private interface Exchange {
        Reply run() throws IOException, ChildLost;
    }

    /** The sandbox or the JVM did not come up: the grader's fault or the machine's, never a submission's. */
    @SuppressWarnings("serial")
    static final class StartFailed extends RuntimeException {
        StartFailed(String message) {
            super(message);
        }

        /** Results are handed on, so the message names no path of this machine; the cause does. */
        StartFailed(String message, IOException cause) {
            super(message, cause);
        }
    }
}
