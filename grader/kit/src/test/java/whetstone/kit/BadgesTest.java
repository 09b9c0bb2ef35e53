package whetstone.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class BadgesTest {
    private static final Badges BADGES = new Badges(2, 4, 1.5);

    @Test
    void eachBadgeBeginsAtItsBound() {
        assertEquals(Badge.NONE, earned(1.99, 1));
        assertEquals(Badge.BRONZE, earned(2, 1));
        assertEquals(Badge.SILVER, earned(4, 1.51));
        assertEquals(Badge.GOLD, earned(4, 1.5));
    }

    @Test
    void whatIsNoNumberEarnsNothing() {
        assertEquals(Badge.NONE, earned(Double.NaN, 1));
        assertEquals(Badge.SILVER, earned(9, Double.NaN));
        assertEquals(Badge.SILVER, BADGES.earned(9, OptionalDouble.empty()));
    }

    @Test
    void badgesThatNobodyCouldMissOrThatAreOutOfOrderAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Badges(1, 4, 1.5));
        assertThrows(IllegalArgumentException.class, () -> new Badges(4, 4, 1.5));
        assertThrows(IllegalArgumentException.class, () -> new Badges(2, 4, 0.9));
        assertThrows(IllegalArgumentException.class, () -> new Badges(2, 4, Double.NaN));
    }

    @Test
    void aBadgeIsAThirdOfWhatSpeedIsWorth() {
        assertEquals(0, Badge.NONE.share());
        assertEquals(2.0 / 3, Badge.SILVER.share());
        assertEquals(1, Badge.GOLD.share());
    }

    private static Badge earned(double timesAsFast, double timesAsLong) {
        return BADGES.earned(timesAsFast, OptionalDouble.of(timesAsLong));
    }
}
