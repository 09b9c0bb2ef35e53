package whetstone.engine.child;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import whetstone.engine.limits.Limit;
import whetstone.harness.Reply;
import whetstone.harness.Request;
import whetstone.kit.Verdict;

/** Sandboxed compilers that are used again and again; one that hangs or dies is replaced. */
public final class Compilers {
    private static final int RELEASE = 17;

    private final Children children;
    private final Duration deadline;
    private final BlockingQueue<Compiler> idle = new LinkedBlockingQueue<>();

    private record Compiler(CompletableFuture<Child> child, boolean used) {}

    /** @param number how many may compile at a time */
    public Compilers(Children children, int number) {
        this.children = children;
        deadline = children.budget().time(Limit.COMPILE_TIME);
        for (int i = 0; i < number; i++) {
            idle.add(fresh());
        }
    }

    /** What to ask a compiler for: on 17 its own release is the same and quicker. */
    public static int release() {
        return Runtime.version().feature() == RELEASE ? 0 : RELEASE;
    }

    private Compiler fresh() {
        return new Compiler(children.compiler(), false);
    }

    /**
     * @param allowance the time of the submission
     * @throws ChildLost when compiling takes too long or kills the compiler, or the submission has no time left
     */
    public Reply compile(Request.Compile request, Allowance allowance) throws ChildLost, InterruptedException {
        if (allowance.isUsedUp()) {
            throw allowance.usedUp();
        }
        Compiler next = idle.take();
        Compiler after = next;
        try {
            Reply reply = allowance.ask(Children.waitFor(next.child()), request, deadline);
            after = new Compiler(next.child(), true);
            return reply;
        } catch (ChildLost lost) {
            children.discard(next.child().join());
            after = fresh();
            if (!next.used() || lost.kind() == Verdict.Kind.TIMED_OUT) {
                throw lost;
            }
        } finally {
            idle.add(after);
        }
        // What it compiled before may have used up its processor time: that is not this source's fault.
        return compile(request, allowance);
    }
}
