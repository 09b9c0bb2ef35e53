package whetstone.harness;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

/**
 * A child's life: frames in on stdin, frames out on stdout, and the end of the process when stdin ends.
 *
 * <p>One thread reads, so that the end of stdin is seen whatever the other one, which answers, is doing. The streams of
 * the wire are locals: code of a learner that sets {@code System.out} or prints reaches stderr only. The parent must
 * drain stderr.
 */
final class ChildLoop {
    /** Exit codes of {@code halt}; after the end of stdin nobody looks at them. */
    private static final int DONE = 0;

    private static final int BROKEN = 3;

    private final Function<Request, Reply> answers;
    private final LinkedBlockingQueue<Ticketed> requests = new LinkedBlockingQueue<>();

    private ChildLoop(Function<Request, Reply> answers) {
        this.answers = answers;
    }

    /**
     * Serves on the calling thread and one more; never returns.
     *
     * @param stackBytes of the thread that answers
     * @param printedBytes what may be printed
     */
    static void run(Function<Request, Reply> answers, long stackBytes, int printedBytes) {
        InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        divertStandardStreams(printedBytes);
        ChildLoop loop = new ChildLoop(answers);
        Thread worker = new Thread(null, loop.answering(out), "answers", stackBytes);
        worker.setDaemon(true);
        worker.start();
        loop.read(in);
    }

    private static void divertStandardStreams(int printedBytes) {
        OutputStream bounded = new BoundedStream(new FileOutputStream(FileDescriptor.err), printedBytes);
        PrintStream print = new PrintStream(bounded, true, StandardCharsets.UTF_8);
        System.setIn(InputStream.nullInputStream());
        System.setOut(print);
        System.setErr(print);
    }

    /** Offers instead of putting: an offer cannot be interrupted by a learner's thread. */
    private void read(InputStream in) {
        int code = BROKEN;
        try {
            Optional<Frames.Frame> frame = Frames.read(in, Bounds.DEFAULT);
            while (frame.isPresent()) {
                requests.offer(new Ticketed(
                        frame.get().ticket(), Request.decode(frame.get().payload(), Bounds.DEFAULT)));
                frame = Frames.read(in, Bounds.DEFAULT);
            }
            code = DONE;
        } catch (IOException | DecodingException e) {
            System.err.println("unreadable request: " + e.getMessage());
        } finally {
            Runtime.getRuntime().halt(code);
        }
    }

    /** No lambda: its first use would cost a cold JVM more than the rest of its start. */
    private Runnable answering(OutputStream out) {
        return new Runnable() {
            @Override
            public void run() {
                answer(out);
            }
        };
    }

    private void answer(OutputStream out) {
        try {
            Frames.write(out, 0, new Reply.Ready().encode(Bounds.DEFAULT));
            while (true) {
                Ticketed next = next();
                Frames.write(out, next.ticket(), replyTo(next.request()));
            }
        } catch (IOException parentGone) {
            System.err.println("cannot reply: " + parentGone.getMessage());
        } finally {
            Runtime.getRuntime().halt(BROKEN);
        }
    }

    private Ticketed next() {
        while (true) {
            Thread.interrupted();
            try {
                return requests.take();
            } catch (InterruptedException leftByALearnersThread) {
                continue;
            }
        }
    }

    /** Describing a failure may fail as well, when the heap is still full; then a reply made beforehand has to do. */
    private byte[] replyTo(Request request) {
        try {
            return answers.apply(request).encode(Bounds.DEFAULT);
        } catch (Throwable thrown) {
            return LastResort.replyTo(thrown);
        }
    }

    private record Ticketed(long ticket, Request request) {}
}
