package whetstone.engine.child;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import whetstone.harness.Reply;
import whetstone.harness.Request;

/** Sandboxed compilers that are used again and again; one that hangs or dies is replaced. */
public final class Compilers {
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private final Children children;
    private final BlockingQueue<CompletableFuture<Child>> idle = new LinkedBlockingQueue<>();

    /** @param number how many may compile at a time */
    public Compilers(Children children, int number) {
        this.children = children;
        for (int i = 0; i < number; i++) {
            idle.add(children.compiler());
        }
    }

    /** @throws ChildLost when compiling takes too long or kills the compiler */
    public Reply compile(Request.Compile request) throws ChildLost, InterruptedException {
        CompletableFuture<Child> next = idle.take();
        CompletableFuture<Child> after = next;
        try {
            return Children.waitFor(next).ask(request, DEADLINE);
        } catch (ChildLost lost) {
            children.discard(next.join());
            after = children.compiler();
            throw lost;
        } finally {
            idle.add(after);
        }
    }
}
