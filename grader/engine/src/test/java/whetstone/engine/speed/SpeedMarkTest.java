package whetstone.engine.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import whetstone.kit.Badge;

class SpeedMarkTest {
    private static final Interval FAST = new Interval(5.04, 4.7, 5.2);

    @Test
    void aBadgeEarnsItsShareAndNumbersAreToldWithTheirInterval() {
        Pace pace = new Pace.Measured(FAST, Optional.of(new Interval(1.66, 1.6, 1.7)), Badge.SILVER);
        SpeedMark mark = SpeedMark.of(pace, 3);
        assertEquals(2, mark.earned(), 1e-12);
        assertEquals(
                List.of(
                        "Speed: silver, 2 of 3 points",
                        "5.0 (4.7 to 5.2) times as fast as the naive loop, and takes 1.7 (1.6 to 1.7) times as long as a"
                                + " fast method does."),
                mark.lines());
    }

    @Test
    void whereNoFastMethodIsAtHandGoldIsOutOfReach() {
        SpeedMark mark = SpeedMark.of(new Pace.Measured(FAST, Optional.empty(), Badge.SILVER), 0);
        assertEquals(
                List.of(
                        "Speed: silver",
                        "5.0 (4.7 to 5.2) times as fast as the naive loop. Gold is given where a fast method is at hand"
                                + " to compare with."),
                mark.lines());
    }

    @Test
    void whatCannotBeToldEarnsNothing() {
        SpeedMark mark = SpeedMark.of(new Pace.Unsure("why"), 3);
        assertEquals(0, mark.earned());
        assertEquals(
                List.of(
                        "Speed: unsure, 0 of 3 points",
                        "This machine cannot tell now: why. Try again when nothing else runs."),
                mark.lines());
    }
}
