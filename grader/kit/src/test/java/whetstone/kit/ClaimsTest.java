package whetstone.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private static void claim(Claims<DoubleSupplier> claims, String sentence) {
        claims.that(sentence).ask(DoubleSupplier::getAsDouble).expect(same(1.0));
    }

    @Test
    void keepTheOrderInWhichTheyAreDeclared() {
        List<Check<DoubleSupplier>> checks = Claims.declaredBy(claims -> {
            claim(claims, "is one");
            claim(claims, "is one again");
        });
        assertEquals(
                List.of("is one", "is one again"),
                checks.stream().map(Check::claim).toList());
    }

    @Test
    void carryPointsHintAndPrecondition() {
        Check<DoubleSupplier> check = Claims.<DoubleSupplier>declaredBy(claims -> {
                    claim(claims, "is one");
                    claims.that("is positive")
                            .worth(2.5)
                            .hint("Look at the sign.")
                            .after("is one")
                            .ask(DoubleSupplier::getAsDouble)
                            .expect(same(1.0));
                })
                .get(1);
        assertEquals(2.5, check.points());
        assertEquals(Optional.of("Look at the sign."), check.hint());
        assertEquals(Optional.of("is one"), check.after());
    }

    @Test
    void areWorthOnePointAndTriedOnceUnlessSaidOtherwise() {
        Check<DoubleSupplier> check = Claims.<DoubleSupplier>declaredBy(claims -> claim(claims, "is one"))
                .get(0);
        assertEquals(1, check.points());
        assertEquals(1, check.sizes().values().size());
        assertEquals(Optional.empty(), check.growth());
    }

    @Test
    void cannotBeMadeTwice() {
        Exception refused = assertThrows(
                IllegalStateException.class,
                () -> Claims.<DoubleSupplier>declaredBy(claims -> {
                    claim(claims, "is one");
                    claim(claims, "is one");
                }));
        assertEquals("two claims that \"is one\"", refused.getMessage());
    }

    @Test
    void cannotComeAfterAClaimThatIsUnknownOrLater() {
        assertThrows(
                IllegalStateException.class,
                () -> Claims.<DoubleSupplier>declaredBy(claims -> {
                    claims.that("is positive")
                            .after("is one")
                            .ask(DoubleSupplier::getAsDouble)
                            .expect(same(1.0));
                    claim(claims, "is one");
                }));
    }

    @Test
    void areTriedFromSmallToLarge() {
        assertThrows(IllegalArgumentException.class, () -> sizes(5, 3));
        assertThrows(IllegalArgumentException.class, () -> sizes());
        assertEquals(List.of(3, 3, 5), sizes(3, 3, 5).values());
        assertEquals(List.of(7, 7), Sizes.times(2, 7).values());
    }

    @Test
    void aboutGrowthNeedTwoSizes() {
        Exception refused = assertThrows(
                IllegalArgumentException.class,
                () -> Claims.<DoubleSupplier>declaredBy(claims -> claims.that("is fast")
                        .given(sizes(100), (size, random) -> size)
                        .ask((supplier, size) -> supplier.getAsDouble())
                        .growing(Growth.LINEAR)));
        assertTrue(refused.getMessage().contains("two sizes"), refused.getMessage());
    }
}
