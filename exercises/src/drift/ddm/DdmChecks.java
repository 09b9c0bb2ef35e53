package drift.ddm;

import static drift.ddm.DdmCases.USUAL;
import static drift.ddm.DdmCases.alarms;
import static drift.ddm.DdmCases.joined;
import static drift.ddm.DdmCases.stable;
import static drift.ddm.DdmCases.states;
import static drift.ddm.DdmCases.steps;
import static drift.ddm.DdmCases.stream;
import static drift.ddm.DdmCases.streams;
import static java.lang.Double.POSITIVE_INFINITY;
import static whetstone.kit.Expect.atMost;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.within;

import drift.ddm.Ddm.Settings;
import drift.ddm.Ddm.State;
import drift.ddm.Ddm.Step;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Tolerance;

/**
 * The known steps were derived a second time, apart from the reference, by a short Python script that was written from the
 * statement and keeps whole counts and fifty decimals; it prints state, level and limits of a stream given as
 * {@code python3 ddm.py minInstances warning drift 10000111110}, and the smallest distance of a level from a limit, which
 * is above 0.008 in every known stream, but where both are 0 or both are 1: no item was wrong there, or every one. Two levels
 * that are equal never come from different rates (tried for all counts up to n = 300), so it does not matter which of them
 * is remembered.
 *
 * <p>What chance does, measured with the reference for minInstances = 30, warning = 2, drift = 3, with 95 % intervals: at
 * a rate of mistakes of 0.2 there are 0.44 +- 0.03 false alarms in 10,000 items (3000 streams; 13 in the 30 streams of the
 * seeds 0 to 29), nearly all of them soon after a start, whose limits rest on few items. Over the 30 seeds a rise to 0.5 at
 * item 1000 is found after 152 +- 45 items (median 99, none missed); one that comes gradually, at a rate of
 * 0.2 + 0.3 / (1 + exp(-(i - 1250) / 50)), 435 +- 62 items after item 1000; one that comes, goes and recurs (0.2, 0.5, 0.2,
 * 0.5 for 1000, 500, 1000, 500 items) after 157 +- 24.
 */
public final class DdmChecks implements Checks<Ddm> {
    private static final String JUMP =
            "is stable at a steady rate of mistakes and raises an alarm when all become wrong";

    private static final Settings QUIET = new Settings(100, 2, 4);
    private static final int STREAMS = 30;
    private static final int RISE = 1000;
    private static final Tolerance NINE_DIGITS = within(1e-9, 1e-9);

    private static final List<Settings> OUT_OF_RANGE = List.of(
            new Settings(0, 2, 3),
            new Settings(30, 0, 3),
            new Settings(30, 3, 2),
            new Settings(30, Double.NaN, 3),
            new Settings(30, 2, Double.NaN));

    @Override
    public void declare(Claims<Ddm> claims) {
        knownStreams(claims);
        lowestLevels(claims);
        laws(claims);
        freshStarts(claims);
        chance(claims);
        manners(claims);
    }

    private static void knownStreams(Claims<Ddm> claims) {
        // The alarm comes at index 75.
        claims.that(JUMP)
                .worth(0.5)
                .hint("Every fifth of the first 60 items is a mistake, and after them all are.")
                .ask(detector -> alarms(detector, new Settings(10, 2, 3), stream("....x".repeat(12) + "x".repeat(30))))
                .expect(alarms -> holds(
                        alarms.length == 1 && alarms[0] >= 65 && alarms[0] < 85,
                        "one alarm, at an index from 65 to 84",
                        alarms));

        claims.that("gives the steps of the statement's example")
                .worth(1)
                .hint("Print n, p, s, p + s and both limits after every item and hold them against the table.")
                .ask(detector -> steps(detector, new Settings(4, 2, 3), stream("x....xxxxx.")))
                .expect(near(
                        new Step[] {
                            new Step(State.STABLE, 1, POSITIVE_INFINITY, POSITIVE_INFINITY),
                            new Step(State.STABLE, 0.8535533905932737, POSITIVE_INFINITY, POSITIVE_INFINITY),
                            new Step(State.STABLE, 0.605498860309242, POSITIVE_INFINITY, POSITIVE_INFINITY),
                            new Step(State.STABLE, 0.46650635094610965, 0.6830127018922193, 0.899519052838329),
                            new Step(State.STABLE, 0.37888543819998316, 0.5577708763999664, 0.7366563145999495),
                            new Step(State.STABLE, 0.5257834230632086, 0.5577708763999664, 0.7366563145999495),
                            new Step(State.WARNING, 0.6156153344879934, 0.5577708763999664, 0.7366563145999495),
                            new Step(State.WARNING, 0.6767766952966369, 0.5577708763999664, 0.7366563145999495),
                            new Step(State.WARNING, 0.7211902205555399, 0.5577708763999664, 0.7366563145999495),
                            new Step(State.DRIFT, 0.7549193338482967, 0.5577708763999664, 0.7366563145999495),
                            new Step(State.STABLE, 0, POSITIVE_INFINITY, POSITIVE_INFINITY)
                        },
                        NINE_DIGITS));

        // Reproduced by a second implementation, written from the statement without the reference (right/FromThePaper).
        claims.that("gives the states of 28 items, with warnings that pass and two alarms")
                .worth(1)
                .hint("Make the table of the statement for these items; x is a mistake. S, W and D are the states.")
                .ask(detector ->
                        letters(states(detector, new Settings(3, 1.5, 2.5), stream("..xx......x.xxx..x..xx.xxx.x"))))
                .expect(same("SSSWSSSSSSWSWWDSSSSSWWWWDSSS"));

        claims.that("tells a drift and no warning when both limits are the same")
                .worth(0.25)
                .ask(detector -> letters(states(detector, new Settings(4, 2, 2), stream("x....xx.."))))
                .expect(same("SSSSSSDSS"));
    }

    private static void lowestLevels(Claims<Ddm> claims) {
        claims.that("has infinite limits before item number minInstances, and finite ones from it on")
                .worth(0.5)
                .hint("With minInstances = 5 the items 1 to 4 have infinite limits. Does item 5?")
                .given(sizes(1, 2, 5, 30), (minInstances, random) -> minInstances)
                .ask((detector, minInstances) ->
                        steps(detector, new Settings(minInstances, 2, 3), stream("x.".repeat(minInstances))))
                .expect((minInstances, steps) -> same(
                        IntStream.range(0, 2 * minInstances)
                                .mapToObj(i -> i + 1 < minInstances)
                                .toList(),
                        Arrays.stream(steps)
                                .map(step ->
                                        step.warnAbove() == POSITIVE_INFINITY && step.driftAbove() == POSITIVE_INFINITY)
                                .toList()));

        // Item 10: p = 0.4, s = 0.154919. The items before it, with lower levels, do not count.
        claims.that("does not remember a lowest level from before item number minInstances")
                .worth(0.5)
                .after(JUMP)
                .hint("The first six items are right, so p + s is 0 there. May one of them be the lowest?")
                .ask(detector -> steps(detector, new Settings(10, 2, 3), stream("......xxxx"))[9])
                .expect(near(
                        new Step(State.STABLE, 0.5549193338482967, 0.7098386676965933, 0.86475800154489), NINE_DIGITS));

        // Item 2 has p = 0.5 and the level 0.853554, item 5 has p = 0.6 and s = 0.219089.
        claims.that("remembers the item with the lowest level, although another had a lower rate")
                .worth(0.25)
                .after(JUMP)
                .hint("The rates from item 2 on are 0.5, 0.667, 0.75 and 0.6. What are the levels?")
                .ask(detector -> steps(detector, new Settings(2, 2, 3), stream("x.xx."))[4])
                .expect(near(
                        new Step(State.STABLE, 0.8190890230020665, 1.0381780460041329, 1.2572670690061993),
                        NINE_DIGITS));

        // Item 1 has the lowest s, 0, and item 2 the lowest level.
        claims.that("takes rate and deviation of the limits from one and the same item")
                .worth(0.5)
                .after(JUMP)
                .hint("Item 1 has p = 1 and s = 0, item 2 has p = 0.5 and s = 0.3536. Whose level is lower?")
                .ask(detector -> steps(detector, new Settings(1, 2, 3), stream("x."))[1])
                .expect(near(
                        new Step(State.STABLE, 0.8535533905932737, 1.2071067811865475, 1.5606601717798212),
                        NINE_DIGITS));
    }

    private static void laws(Claims<Ddm> claims) {
        claims.that("stays stable as long as nothing is wrong")
                .worth(0.5)
                .after(JUMP)
                .hint("Level and limits are all 0. Is 0 above 0?")
                .given(sizes(10, 200), (size, random) -> stream(".".repeat(size)))
                .ask((detector, mistakes) -> states(detector, new Settings(5, 2, 3), mistakes))
                .expect((mistakes, states) -> same(stable(mistakes.length), states));

        claims.that("raises the alarm at the first mistake after a beginning without any")
                .worth(0.25)
                .after(JUMP)
                .hint("The limits are still 0. What is p + s after the mistake?")
                .given(sizes(5, 20, 200), (size, random) -> size)
                .ask((detector, quiet) ->
                        states(detector, new Settings(5, 2, 3), stream(".".repeat(quiet) + "x"))[quiet])
                .expect((quiet, state) -> same(State.DRIFT, state));

        claims.that("stays stable while the rate of mistakes only falls")
                .worth(0.5)
                .after(JUMP)
                .hint("First all items are mistakes, then none is: every level is lower than the one before.")
                .given(sizes(4, 20, 100), (size, random) -> stream("x".repeat(size) + ".".repeat(3 * size)))
                .ask((detector, mistakes) -> states(detector, new Settings(3, 2, 3), mistakes))
                .expect((mistakes, states) -> same(stable(mistakes.length), states));
    }

    private static void freshStarts(Claims<Ddm> claims) {
        boolean[] ending = stream("x....xxxxx"); // the example, which ends with an alarm
        claims.that("begins afresh after an alarm")
                .worth(0.5)
                .after(JUMP)
                .hint("The item after the alarm has number 1. Which fields still know the old stream?")
                .given(sizes(3, 20, 100), (size, random) -> stream(size, i -> i < size / 2 ? 0.3 : 0.8, random))
                .ask((detector, mistakes) -> {
                    Step[] alone = steps(detector, new Settings(4, 2, 3), mistakes);
                    return new Continued(steps(detector, new Settings(4, 2, 3), joined(ending, mistakes)), alone);
                })
                .expect((mistakes, answer) -> near(
                        answer.alone(),
                        Arrays.copyOfRange(answer.afterAnother(), ending.length, answer.afterAnother().length),
                        NINE_DIGITS));

        claims.that("forgets everything when it is started again")
                .worth(0.5)
                .after(JUMP)
                .hint("start sets every field, also those of the stream before.")
                .given(sizes(3, 20, 100), (size, random) -> stream(size, i -> i < size / 2 ? 0.3 : 0.8, random))
                .ask((detector, mistakes) -> {
                    Step[] first = steps(detector, new Settings(4, 2, 3), mistakes);
                    steps(detector, new Settings(1, 5, 9), stream("...x...xx."));
                    return new Continued(steps(detector, new Settings(4, 2, 3), mistakes), first);
                })
                .expect((mistakes, answer) -> near(answer.alone(), answer.afterAnother(), NINE_DIGITS));
    }

    private static void chance(Claims<Ddm> claims) {
        // In 100,000 streams 3.1 % had no alarm within 300 items of the rise: 11 or more of 30 have a probability of
        // 1e-9.
        claims.that("finds at least 20 of 30 rises from 0.2 to 0.6 within 300 items")
                .worth(0.5)
                .after(JUMP)
                .hint("Too late or never: look at the size of the limits, and at when they were last lowered.")
                .given(sizes(STREAMS), (count, random) -> streams(count, 2 * RISE, i -> i < RISE ? 0.2 : 0.6, random))
                .ask((detector, streams) -> (int) Arrays.stream(streams)
                        .filter(mistakes -> Arrays.stream(alarms(detector, QUIET, mistakes))
                                .anyMatch(alarm -> alarm >= RISE && alarm < RISE + 300))
                        .count())
                .expect((streams, found) -> holds(found >= 20, "at least 20 of " + STREAMS + " rises found", found));

        // In 100,000 streams of 5000 items 2.0 % had an alarm, 0.04 % two, none more: 9 alarms in 30 have a probability
        // below
        // 1e-7.
        claims.that("raises at most 8 alarms in 30 streams of 2000 items without a rise")
                .worth(0.5)
                .after(JUMP)
                .hint("The levels of a steady stream stay near the lowest one. How far above it are the limits?")
                .given(sizes(STREAMS), (count, random) -> streams(count, 2000, i -> 0.2, random))
                .ask((detector, streams) -> Arrays.stream(streams)
                        .mapToInt(mistakes -> alarms(detector, QUIET, mistakes).length)
                        .sum())
                .expect(alarms -> atMost(8, alarms, STREAMS, "alarms"));

        // At a mistake the level climbs by less than 0.02, and the limits are 2 s apart: less than that only when at
        // most
        // one of the first hundred items was wrong, which has a probability of 5e-9. 0 of 1300 alarms came unwarned.
        claims.that("warns before every alarm when the rate of mistakes rises slowly")
                .worth(0.5)
                .after(JUMP)
                .hint("Between the two limits the state is WARNING, until the level is above the higher one.")
                .given(
                        sizes(10),
                        (count, random) ->
                                streams(count, 600, i -> 0.2 + 0.6 / (1 + Math.exp(-(i - 300) / 40.0)), random))
                .ask((detector, streams) -> Arrays.stream(streams)
                        .map(mistakes -> states(detector, QUIET, mistakes))
                        .mapToInt(states -> (int) IntStream.range(1, states.length)
                                .filter(i -> states[i] == State.DRIFT && states[i - 1] != State.WARNING)
                                .count())
                        .sum())
                .expect(alarms -> same(0, alarms).about("the alarms without a warning right before them"));
    }

    private static void manners(Claims<Ddm> claims) {
        claims.that("leaves the stream as it was")
                .worth(0.25)
                .after(JUMP)
                .ask(detector -> states(detector, USUAL, stream("x....xxxxx.")))
                .expectUntouchedInputs();

        claims.that("refuses settings that are out of range")
                .worth(0.25)
                .givenEach(OUT_OF_RANGE)
                .ask((detector, settings) -> states(detector, settings, true))
                .expectThrows(IllegalArgumentException.class);

        claims.that("refuses an item before the first start")
                .worth(0.25)
                .ask(detector -> detector.update(true))
                .expectThrows(IllegalStateException.class);
    }

    private static String letters(State[] states) {
        StringBuilder letters = new StringBuilder();
        for (State state : states) {
            letters.append(state.name().charAt(0));
        }
        return letters.toString();
    }

    /** The steps of a stream that came after another, and its steps alone. */
    private record Continued(Step[] afterAnother, Step[] alone) {}
}
