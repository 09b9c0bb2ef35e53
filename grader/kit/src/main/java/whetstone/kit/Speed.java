package whetstone.kit;

import java.util.Random;

/**
 * Declares what of an exercise is measured in time: one question about data of one size, put again and again, each time
 * about fresh data.
 *
 * <pre>{@code
 * public final class MatmulSpeed implements Speed<Matmul, Pair> {
 *     public String what() { return "the product of two 512 x 512 matrices"; }
 *     public int size() { return 512; }
 *     public Pair draw(int size, Random random) { return Pair.square(size, random); }
 *     public Object ask(Matmul matmul, Pair pair) { return matmul.multiply(pair.a(), pair.b()); }
 *     public Tolerance tolerance() { return within(1e-10, 1e-10); }
 *     public Badges badges() { return new Badges(2, 4, 1.5); }
 * }
 * }</pre>
 *
 * <p>Beside it lie, in the folder {@code speed}, the same contract as a naive loop, {@code Naive}, by a fast method,
 * {@code Fast}, and {@code Idle}, which answers something of the right shape without work: what it takes is the way there
 * and back.
 *
 * @param <C> the contract
 * @param <G> the data given to the question
 */
public interface Speed<C, G> {
    /** What is measured, as it stands behind "for": such as "the product of two 512 x 512 matrices". */
    String what();

    /** The size that is measured: large enough that working takes far longer than sending the data. */
    int size();

    /** Data that follow from size and randomness alone. */
    G draw(int size, Random random);

    /** One call of the contract; what it takes beside that call counts as time, for everybody. */
    Object ask(C contract, G given);

    /** How far an answer may lie from the naive one's. */
    Tolerance tolerance();

    Badges badges();
}
