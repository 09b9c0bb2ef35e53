package whetstone.kit;

import java.util.Optional;
import java.util.Random;

/**
 * A claim in plain English, its points, and the question that decides it.
 *
 * <p>A check cannot tell who answers: a learner's object in the same JVM, one at the far end of a wire, a recording, the
 * reference, a known mistake or a witness library.
 */
public final class Check<C> {
    private final String claim;
    private final double points;
    private final String after;
    private final String hint;
    private final Sizes sizes;
    private final Growth growth;
    private final Inquiry<C> inquiry;

    Check(String claim, double points, String after, String hint, Sizes sizes, Growth growth, Inquiry<C> inquiry) {
        this.claim = claim;
        this.points = points;
        this.after = after;
        this.hint = hint;
        this.sizes = sizes;
        this.growth = growth;
        this.inquiry = inquiry;
    }

    public String claim() {
        return claim;
    }

    public double points() {
        return points;
    }

    /** The earlier claim that must hold before this one is tried. */
    public Optional<String> after() {
        return Optional.ofNullable(after);
    }

    /** What to look at next when the claim fails and no known mistake explains it. */
    public Optional<String> hint() {
        return Optional.ofNullable(hint);
    }

    /** One trial for each size, smallest first. */
    public Sizes sizes() {
        return sizes;
    }

    /** The bound on how fast the number of steps may grow; such a check needs its subject's steps counted. */
    public Optional<Growth> growth() {
        return Optional.ofNullable(growth);
    }

    Trial inquire(Conversation<C> conversation, int size, Random random) {
        return inquiry.inquire(conversation, size, random);
    }

    /** Draws data, asks, and judges. */
    @FunctionalInterface
    interface Inquiry<C> {
        Trial inquire(Conversation<C> conversation, int size, Random random);
    }
}
