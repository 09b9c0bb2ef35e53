package limited.broken;

import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Tolerance;

/** Cannot be judged: what it compares with breaks. */
public final class BrokenHidden implements Checks<Broken> {
    @Override
    public void declare(Claims<Broken> claims) {
        claims.that("doubles another number")
                .worth(1)
                .ask(broken -> broken.twice(7919))
                .expectReference(
                        () -> value -> {
                            throw new IllegalStateException("asked for twice " + value);
                        },
                        Tolerance.exact());
    }
}
