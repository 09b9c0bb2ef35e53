package whetstone.kit;

/**
 * Declares the claims that an exercise makes about whoever answers behind its contract.
 *
 * <pre>{@code
 * public final class RidgeChecks implements Checks<Ridge> {
 *     public void declare(Claims<Ridge> claims) {
 *         claims.that("leaves the intercept of constant data alone").worth(2)
 *                 .ask(ridge -> ridge.fit(X, FIVES, 1e6).intercept())
 *                 .expect(near(5, absolute(1e-9)));
 *     }
 * }
 * }</pre>
 *
 * @param <C> the contract, an interface whose methods take and return values only
 */
public interface Checks<C> {
    void declare(Claims<C> claims);
}
