package whetstone.kit;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A claim that still lacks its question. */
public final class Claim<C> {
    private final Claims<C> claims;
    private final String sentence;
    private final double points;
    private final String after;
    private final String hint;

    Claim(Claims<C> claims, String sentence, double points, String after, String hint) {
        this.claims = claims;
        this.sentence = sentence;
        this.points = points;
        this.after = after;
        this.hint = hint;
    }

    /** Points for the claim when it holds; half of it holding earns nothing. */
    public Claim<C> worth(double points) {
        return new Claim<>(claims, sentence, points, after, hint);
    }

    /**
     * Leaves the claim out when an earlier one does not hold.
     *
     * <p>A law such as "permuting the rows changes nothing" also holds for a solution that always answers zero; it
     * earns its points only after a claim which that solution fails. And a learner sees the cause, not its echoes.
     */
    public Claim<C> after(String earlierClaim) {
        return new Claim<>(claims, sentence, points, earlierClaim, hint);
    }

    /** What to look at next when the claim fails and no known mistake explains it. */
    public Claim<C> hint(String nextStep) {
        return new Claim<>(claims, sentence, points, after, nextStep);
    }

    /** Asks without drawn data: {@code ridge -> ridge.fit(X, Y, 1)}. */
    public <A> Question<C, Void, A> ask(Function<C, A> question) {
        return given(Sizes.once(), (size, random) -> (Void) null).ask((contract, nothing) -> question.apply(contract));
    }

    /** Draws data for each size, smallest first, so that the first failure is the smallest. */
    public <G> Given<C, G> given(Sizes sizes, Draw<G> draw) {
        return new Given<>(this, sizes, draw);
    }

    /** Gives each of these in turn, the simplest first: {@code .givenEach(List.of(noRows, unevenRows))}. */
    public <G> Given<C, G> givenEach(List<G> cases) {
        return given(Sizes.sizes(IntStream.range(0, cases.size()).toArray()), (which, random) -> cases.get(which));
    }

    void ask(Sizes sizes, Growth growth, Check.Inquiry<C> inquiry) {
        claims.add(new Check<>(sentence, points, after, hint, sizes, growth, inquiry));
    }

    /** Draws the data of a trial; all its randomness comes from {@code random}. */
    @FunctionalInterface
    public interface Draw<G> {
        G draw(int size, Random random);
    }

    /** A claim with its data, which still lacks its question. */
    public static final class Given<C, G> {
        private final Claim<C> claim;
        private final Sizes sizes;
        private final Draw<G> draw;

        private Given(Claim<C> claim, Sizes sizes, Draw<G> draw) {
            this.claim = claim;
            this.sizes = sizes;
            this.draw = draw;
        }

        /** Asks about the drawn data: {@code (ridge, plane) -> ridge.fit(plane.x(), plane.y(), 0)}. */
        public <A> Question<C, G, A> ask(BiFunction<C, G, A> question) {
            return new Question<>(claim, sizes, draw, question, null);
        }
    }
}
