package whetstone.engine.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import limited.quick.Quick;
import limited.quick.QuickSpeed;
import org.junit.jupiter.api.Test;
import whetstone.kit.Badge;
import whetstone.kit.Subject;
import whetstone.kit.UnansweredException;
import whetstone.kit.Verdict;

/** Everybody works on a clock that only they move. */
class MeasuringTest {
    private static final Measuring.Plan PLAN = new Measuring.Plan(3, 21, 7, 1_000_000);

    private final Map<Role, IntToLongFunction> costs = new EnumMap<>(Role.class);
    private final Map<Role, List<List<Double>>> asked = new EnumMap<>(Role.class);
    private final List<Role> order = new ArrayList<>();
    private long now;
    private long processor;
    private int wrongFrom = Integer.MAX_VALUE;
    private int silentFrom = Integer.MAX_VALUE;

    MeasuringTest() {
        cost(Role.NAIVE, round -> 105);
        cost(Role.NAIVE_AGAIN, round -> 105);
        cost(Role.OWN, round -> 25);
        cost(Role.FAST, round -> 21);
        cost(Role.IDLE, round -> 5);
    }

    @Test
    void theWayThereAndBackDoesNotCount() {
        Pace.Measured measured = assertInstanceOf(Pace.Measured.class, pace());
        assertEquals(new Interval(5, 5, 5), measured.timesAsFast());
        assertEquals(Optional.of(new Interval(1.25, 1.25, 1.25)), measured.timesAsLong());
        assertEquals(Badge.GOLD, measured.badge());
    }

    @Test
    void withoutAFastMethodThereIsNoGold() {
        costs.remove(Role.FAST);
        Pace.Measured measured = assertInstanceOf(Pace.Measured.class, pace());
        assertEquals(Optional.empty(), measured.timesAsLong());
        assertEquals(Badge.SILVER, measured.badge());
    }

    @Test
    void theWorseEndEarnsTheBadge() {
        cost(Role.OWN, round -> round % 2 == 1 ? 28 : 32);
        Pace.Measured measured = assertInstanceOf(Pace.Measured.class, pace());
        assertTrue(measured.timesAsFast().median() > measured.timesAsFast().low());
        assertEquals(Badge.BRONZE, measured.badge());
    }

    @Test
    void warmingUpDoesNotCount() {
        cost(Role.OWN, round -> round < 3 ? 5000 : 25);
        assertEquals(Badge.GOLD, pace().badge());
    }

    @Test
    void everyRoundHasFreshDataTheSameForAllAndAnOrderOfItsOwn() {
        pace();
        List<List<Double>> naive = asked.get(Role.NAIVE);
        assertEquals(24, new HashSet<>(naive).size());
        asked.values().forEach(data -> assertEquals(naive, data));
        List<Role> first = order.subList(0, 5);
        assertTrue(order.size() == 5 * 24
                && !order.subList(5, 10).equals(first) | !order.subList(10, 15).equals(first));
    }

    @Test
    void aWrongAnswerEndsIt() {
        wrongFrom = 10;
        assertEquals(
                "a wrong answer: it is not that of the naive loop",
                assertInstanceOf(Pace.Stopped.class, pace()).why());
        assertEquals(11, asked.get(Role.NAIVE).size());
    }

    @Test
    void noAnswerEndsIt() {
        silentFrom = 0;
        assertEquals(
                "timed out: too slow",
                assertInstanceOf(Pace.Stopped.class, pace()).why());
    }

    @Test
    void timesThatScatterAreUnsure() {
        cost(Role.OWN, round -> round % 2 == 0 ? 15 : 60);
        assertUnsure("too wide a range");
    }

    @Test
    void timesThatScatterWithinOneBadgeAreSure() {
        cost(Role.OWN, round -> round % 2 == 0 ? 105 : 205);
        Pace.Measured measured = assertInstanceOf(Pace.Measured.class, pace());
        assertTrue(measured.timesAsFast().spread() > 1.9);
        assertEquals(Badge.NONE, measured.badge());
    }

    @Test
    void aMachineOnWhichEqualThingsDifferIsUnsure() {
        cost(Role.NAIVE_AGAIN, round -> 145);
        assertUnsure("the same naive loop took 0.71 times as long");
    }

    @Test
    void aQuestionThatIsMostlyTheWayIsUnsure() {
        cost(Role.IDLE, round -> 40);
        cost(Role.OWN, round -> 50);
        cost(Role.FAST, round -> 45);
        assertUnsure("sending the question takes about as long");
    }

    @Test
    void anAnswerThatTookNoTimeIsUnsure() {
        cost(Role.OWN, round -> round == 9 ? 4 : 25);
        assertUnsure("no longer than sending it");
    }

    @Test
    void whoGoesOnWorkingWhileOthersAreTimedIsFoundOut() {
        cost(Role.NAIVE, round -> {
            processor += 90;
            return 105;
        });
        assertTrue(assertInstanceOf(Pace.Stopped.class, pace()).why().startsWith("it goes on computing"));
    }

    @Test
    void slowOnesAreAskedLessOften() {
        cost(Role.NAIVE, round -> 500_000);
        cost(Role.NAIVE_AGAIN, round -> 500_000);
        pace();
        assertEquals(10, asked.get(Role.OWN).size());
    }

    private void assertUnsure(String why) {
        String said = assertInstanceOf(Pace.Unsure.class, pace()).why();
        assertTrue(said.contains(why), said);
    }

    private void cost(Role role, IntToLongFunction nanos) {
        costs.put(role, nanos);
    }

    private Pace pace() {
        Map<Role, Lane<Quick>> lanes = new EnumMap<>(Role.class);
        costs.keySet().forEach(role -> lanes.put(role, new Lane<>(subject(role), () -> now, () -> processor)));
        return new Measuring<>(new QuickSpeed(), lanes, PLAN, () -> now, 42).pace();
    }

    private Subject<Quick> subject(Role role) {
        return new Subject<>() {
            @Override
            public Class<Quick> contract() {
                return Quick.class;
            }

            @Override
            public Answerer fresh(boolean counting) {
                return (method, arguments) -> new Answer(answered(role, (double[]) arguments[0]), 0, 0);
            }
        };
    }

    private double[] answered(Role role, double[] x) {
        List<List<Double>> before = asked.computeIfAbsent(role, each -> new ArrayList<>());
        int round = before.size();
        before.add(Arrays.stream(x).boxed().toList());
        order.add(role);
        now += costs.get(role).applyAsLong(round);
        if (role == Role.OWN && round >= silentFrom) {
            throw new UnansweredException(Verdict.Kind.TIMED_OUT, "too slow");
        }
        boolean wrong = role == Role.IDLE || role == Role.OWN && round >= wrongFrom;
        return Arrays.stream(x).map(v -> wrong ? 0 : v * v).toArray();
    }
}
