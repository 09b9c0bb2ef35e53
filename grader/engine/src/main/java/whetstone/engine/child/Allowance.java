package whetstone.engine.child;

import java.time.Duration;
import whetstone.engine.limits.Unit;
import whetstone.harness.Reply;
import whetstone.harness.Request;
import whetstone.kit.Verdict;

/**
 * The time that children may work for one submission, compiling included; starting them is not counted, that is the machine's
 * time.
 *
 * <p>Not for several threads.
 */
public final class Allowance {
    private final Duration whole;
    private Duration spent = Duration.ZERO;

    Allowance(Duration whole) {
        this.whole = whole;
    }

    /** @throws ChildLost after which the child is dead, unless the time was used up before */
    Reply ask(Child child, Request request, Duration deadline) throws ChildLost {
        if (isUsedUp()) {
            throw usedUp();
        }
        try {
            return timed(child, request, shorter(deadline, whole.minus(spent)));
        } catch (ChildLost lost) {
            throw lost.kind() == Verdict.Kind.TIMED_OUT ? late(deadline) : lost;
        }
    }

    private Reply timed(Child child, Request request, Duration deadline) throws ChildLost {
        long begun = System.nanoTime();
        try {
            return child.ask(request, deadline);
        } finally {
            spent = spent.plusNanos(System.nanoTime() - begun);
        }
    }

    private ChildLost late(Duration deadline) {
        return isUsedUp()
                ? usedUp()
                : new ChildLost(Verdict.Kind.TIMED_OUT, "no answer within " + Unit.SECONDS.words(deadline.toSeconds()));
    }

    boolean isUsedUp() {
        return spent.compareTo(whole) >= 0;
    }

    ChildLost usedUp() {
        return new ChildLost(
                Verdict.Kind.TIMED_OUT,
                "the " + Unit.SECONDS.words(whole.toSeconds()) + " for the whole submission are used up");
    }

    Duration spent() {
        return spent;
    }

    static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
