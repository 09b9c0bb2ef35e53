package whetstone.engine.child;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import whetstone.engine.limits.Budget;
import whetstone.engine.limits.Limit;
import whetstone.harness.Reply;
import whetstone.harness.Request;

/**
 * Where one submission's code runs: a child, and another one when it is lost.
 *
 * <p>Not for several threads.
 */
public final class Seat implements AutoCloseable {
    private final Children children;
    private final Function<Children, Child> source;
    private final Allowance allowance;
    private final Map<Integer, Request.Load> units = new HashMap<>();
    private final Set<Integer> loaded = new HashSet<>();
    private Child child;

    public Seat(Children children) {
        this(children, Children::take);
    }

    private Seat(Children children, Function<Children, Child> source) {
        this.children = children;
        this.source = source;
        allowance = new Allowance(children.budget().time(Limit.SUBMISSION));
    }

    /** A seat for whoever is asked for the sake of the time that the answers take. */
    public static Seat timed(Children children) {
        return new Seat(children, Children::takeTimed);
    }

    /**
     * The time from a request's first byte to its reply's last, of all requests so far, in nanoseconds; writing a question down
     * and reading its answer is not in it.
     */
    public long askedNanos() {
        return allowance.spent().toNanos();
    }

    /** The processor time that whoever sits here has taken, in nanoseconds. */
    public long processorNanos() {
        return child == null ? 0 : child.processorTime().toNanos();
    }

    /** The time that is left for the submission. */
    public Allowance allowance() {
        return allowance;
    }

    /** The limits under which it sits here. */
    public Budget budget() {
        return children.budget();
    }

    /** Makes classes known under a number; they are loaded, in whichever child sits here, when first asked. */
    int register(IntFunction<Request.Load> load) {
        int unit = units.size();
        units.put(unit, load.apply(unit));
        return unit;
    }

    /** Loads a unit where that has not been done; anything but {@link Reply.Loaded} says why it cannot be. */
    Reply load(int unit, Duration deadline) throws ChildLost {
        if (child == null) {
            child = source.apply(children);
        }
        if (loaded.contains(unit)) {
            return new Reply.Loaded(unit);
        }
        boolean used = !loaded.isEmpty();
        try {
            Reply reply = ask(units.get(unit), deadline);
            if (reply instanceof Reply.Loaded) {
                loaded.add(unit);
                return reply;
            }
            if (!used) {
                return reply;
            }
            leave();
        } catch (ChildLost lost) {
            if (!used) {
                throw lost;
            }
        }
        // What another unit left behind in this child is not this one's fault: it gets a child of its own.
        return load(unit, deadline);
    }

    Reply ask(Request request, Duration deadline) throws ChildLost {
        try {
            return allowance.ask(child, request, deadline);
        } catch (ChildLost lost) {
            leave();
            throw lost;
        }
    }

    /** Gives the child up; the next question gets another one. */
    void leave() {
        if (child != null) {
            children.discard(child);
            child = null;
            loaded.clear();
        }
    }

    @Override
    public void close() {
        leave();
    }
}
