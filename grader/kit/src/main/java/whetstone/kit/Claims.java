package whetstone.kit;

import java.util.ArrayList;
import java.util.List;

/** Collects the claims of an exercise, in the order in which learners read them. */
public final class Claims<C> {
    private final List<Check<C>> checks = new ArrayList<>();
    private final List<String> begun = new ArrayList<>();

    private Claims() {}

    /** The checks that are declared, first to last. */
    public static <C> List<Check<C>> declaredBy(Checks<C> declaration) {
        Claims<C> claims = new Claims<>();
        declaration.declare(claims);
        claims.begun.stream().filter(claim -> !claims.has(claim)).findFirst().ifPresent(unfinished -> {
            throw new IllegalStateException("\"" + unfinished + "\" does not say what is expected of the answer");
        });
        return List.copyOf(claims.checks);
    }

    /** Begins a claim: a sentence in plain English that continues "the solution ...", printed as it stands. */
    public Claim<C> that(String claim) {
        begun.add(claim);
        return new Claim<>(this, claim, 1, null, null);
    }

    /** @throws IllegalStateException when the claim stands already, or comes after one that does not */
    void add(Check<C> check) {
        if (has(check.claim())) {
            throw new IllegalStateException("two claims that \"" + check.claim() + "\"");
        }
        check.after().filter(earlier -> !has(earlier)).ifPresent(missing -> {
            throw new IllegalStateException("\"" + check.claim() + "\" comes after \"" + missing
                    + "\", which is not an earlier claim of the same class");
        });
        checks.add(check);
    }

    private boolean has(String claim) {
        return checks.stream().anyMatch(check -> check.claim().equals(claim));
    }
}
