package drift.pagehinkley;

import static drift.pagehinkley.PageHinkleyCases.alarms;
import static drift.pagehinkley.PageHinkleyCases.alarmsAt;
import static drift.pagehinkley.PageHinkleyCases.firstAlarm;
import static drift.pagehinkley.PageHinkleyCases.joined;
import static drift.pagehinkley.PageHinkleyCases.level;
import static drift.pagehinkley.PageHinkleyCases.rising;
import static drift.pagehinkley.PageHinkleyCases.states;
import static drift.pagehinkley.PageHinkleyCases.streams;
import static whetstone.kit.Expect.atMost;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;

import drift.pagehinkley.PageHinkley.Settings;
import drift.pagehinkley.PageHinkley.State;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import whetstone.datasets.GaussianSteps.Step;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;
import whetstone.kit.Tolerance;

/**
 * The known states were derived a second time, apart from the reference: exact fractions, the mean as a sum over all values,
 * and the sum not by its recursion but as the largest faded sum over all starting points,
 * S_t = max(0, max_s sum_{i=s..t} alpha^(t-i) (x_i - m_i - delta)), which for alpha = 1 is Page's T_t - min T.
 */
public final class PageHinkleyChecks implements Checks<PageHinkley> {
    private static final String JUMP = "is stable before a large jump and raises an alarm at it";

    private static final Settings QUIET = new Settings(30, 0.5, 30, 0.9999);
    private static final int STREAMS = 30;
    private static final int RISE = 1000;

    private static final List<Settings> OUT_OF_RANGE = List.of(
            new Settings(0, 0.5, 4, 0.9),
            new Settings(3, -0.5, 4, 0.9),
            new Settings(3, 0.5, 0, 0.9),
            new Settings(3, 0.5, 4, 0),
            new Settings(3, 0.5, 4, 1.5),
            new Settings(3, 0.5, Double.NaN, 0.9));

    @Override
    public void declare(Claims<PageHinkley> claims) {
        knownStreams(claims);
        laws(claims);
        freshStarts(claims);
        chance(claims);
        manners(claims);
    }

    private static void knownStreams(Claims<PageHinkley> claims) {
        claims.that(JUMP)
                .worth(0.5)
                .ask(detector -> firstAlarm(states(detector, new Settings(3, 0.5, 6, 1), level(5, 0, 5, 10))))
                .expect(alarm -> holds(alarm >= 5 && alarm <= 7, "the first alarm at index 5, 6 or 7", alarm));

        claims.that("gives the states of the statement's example")
                .worth(1)
                .hint("Print mean and sum after every value and hold them against the table of the statement.")
                .ask(detector -> states(detector, new Settings(3, 0.5, 4, 0.9), 2, 2, 2, 6, 6, 6))
                .expect(same(alarmsAt(6, 4)));

        // The sums are 0, 2, 2.1, 0, 0, 4.667 (the alarm), then 0, 2.5, 3.5, 0, ...
        // Reproduced by a second implementation, written from the statement without the reference
        // (right/FromEveryStart).
        // Over the Nile's flow with its sign changed that class gives the alarms of a script with exact fractions, too:
        // for
        // (10, 25, 500, 1) in 1888, 1900, 1915 and 1925.
        claims.that("gives the states of a stream of twelve values")
                .worth(0.5)
                .hint("Make the table of the statement for these twelve values.")
                .ask(detector -> states(detector, new Settings(2, 0.5, 4, 0.8), 0, 5, 4, 0, 0, 8, 6, 12, 12, 5, 9, 9))
                .expect(same(alarmsAt(12, 5)));

        claims.that("raises the alarm when the sum equals the threshold")
                .worth(0.5)
                .after(JUMP)
                .hint("The second mean is 4, so the sum is 8 - 4 = 4, without any rounding.")
                .ask(detector -> states(detector, new Settings(1, 0, 4, 1), 0, 8))
                .expect(same(alarmsAt(2, 1)));

        // The sum after t values, 10 (1/2 + ... + 1/t) - (t - 1) / 2, is 4.5 at the second and grows up to the 20th.
        claims.that("holds the alarm back until value number minInstances, and not longer")
                .worth(0.5)
                .after(JUMP)
                .hint("The sum is large enough from the second value on. Which value is number minInstances?")
                .given(sizes(3, 5, 12), (minInstances, random) -> minInstances)
                .ask((detector, minInstances) -> firstAlarm(
                        states(detector, new Settings(minInstances, 0.5, 4, 1), level(1, 0, minInstances + 2, 10))))
                .expect((minInstances, alarm) -> same(minInstances - 1, alarm));
    }

    private static void laws(Claims<PageHinkley> claims) {
        claims.that("stays stable on a constant stream")
                .worth(0.5)
                .after(JUMP)
                .hint("Each value equals the mean. What is added to the sum, and where does it stay?")
                .given(sizes(10, 200), (size, random) -> level(size, 1 + 20 * random.nextDouble(), 0, 0))
                .ask((detector, values) -> states(detector, new Settings(5, 0.1, 4, 0.999), values))
                .expect((values, states) -> same(alarmsAt(values.length), states));

        claims.that("stays stable on a stream that only falls")
                .worth(0.5)
                .after(JUMP)
                .hint("No value lies above the mean of the values so far.")
                .given(sizes(10, 200), PageHinkleyCases::falling)
                .ask((detector, values) -> states(detector, new Settings(5, 0.1, 4, 0.999), values))
                .expect((values, states) -> same(alarmsAt(values.length), states));

        // Rounding moves a sum by less than 1e-12. That one of these 3624 sums lies so near to the threshold has a
        // probability below 1e-8.
        claims.that("gives the same states when every value is raised by 50")
                .worth(0.5)
                .after(JUMP)
                .hint("Values count by how far they lie from their mean. What is the mean after one value?")
                .given(sizes(4, 100, 500), PageHinkleyCases::rising)
                .ask((detector, values) -> states(detector, new Settings(5, 0.25, 5, 0.99), values))
                .again((values, random) -> Laws.each(values, value -> value + 50))
                .expectUnchanged(Tolerance.exact());

        // By a power of two, so that nothing is rounded differently.
        claims.that("gives the same states when values, delta and threshold are all multiplied by 4")
                .worth(0.5)
                .after(JUMP)
                .given(sizes(4, 100, 500), (size, random) -> new Scaled(rising(size, random), 1))
                .ask((detector, stream) ->
                        states(detector, new Settings(5, 0.25 * stream.by(), 5 * stream.by(), 0.99), stream.values()))
                .again((stream, random) -> new Scaled(Laws.each(stream.values(), value -> 4 * value), 4))
                .expectUnchanged(Tolerance.exact());

        claims.that("raises the alarm earlier, the larger the jump is")
                .worth(0.5)
                .after(JUMP)
                .hint("There is no noise in these streams: compute the first few sums after the jump.")
                .given(sizes(20, 100), (size, random) -> size)
                .ask((detector, quiet) -> DoubleStream.of(1, 2, 4, 8, 16)
                        .mapToInt(jump ->
                                firstAlarm(states(detector, new Settings(5, 0.25, 9, 1), level(quiet, 0, 50, jump))))
                        .toArray())
                .expect((quiet, alarms) -> holds(
                        alarms[0] < quiet + 50
                                && alarms[4] >= quiet
                                && IntStream.range(1, 5).allMatch(i -> alarms[i] < alarms[i - 1]),
                        "earlier and earlier alarms after index " + quiet + " for jumps of 1, 2, 4, 8, 16",
                        alarms));

        claims.that("is no slower after a long quiet time than after a short one")
                .worth(0.5)
                .after(JUMP)
                .hint("How large is the sum after a thousand quiet values, just before the jump?")
                .ask(detector -> IntStream.of(10, 100, 1000)
                        .map(quiet ->
                                firstAlarm(states(detector, new Settings(5, 0.25, 9, 1), level(quiet, 0, 2000, 2)))
                                        - quiet)
                        .toArray())
                .expect(delays -> holds(
                        delays[0] >= delays[1] && delays[1] >= delays[2] && delays[2] >= 0,
                        "delays that do not grow after 10, 100, 1000 quiet values",
                        delays));
    }

    private static void freshStarts(Claims<PageHinkley> claims) {
        // After five 0s the first 10 has the mean 10 / 6 and brings the sum to 7.8: the alarm comes at index 5.
        double[] ending = level(5, 0, 1, 10);
        claims.that("begins afresh after an alarm")
                .worth(0.5)
                .after(JUMP)
                .hint("The value after the alarm is the first of a new stream: its mean is itself.")
                .given(sizes(4, 20, 100), PageHinkleyCases::rising)
                .ask((detector, values) -> {
                    State[] alone = states(detector, new Settings(4, 0.5, 6, 1), values);
                    return new Continued(states(detector, new Settings(4, 0.5, 6, 1), joined(ending, values)), alone);
                })
                .expect((values, answer) -> same(
                        answer.alone(),
                        Arrays.copyOfRange(answer.afterAnother(), ending.length, answer.afterAnother().length)));

        claims.that("forgets everything when it is started again")
                .worth(0.5)
                .after(JUMP)
                .hint("start sets every field, also those of the stream before.")
                .given(sizes(4, 20, 100), PageHinkleyCases::rising)
                .ask((detector, values) -> {
                    State[] first = states(detector, new Settings(4, 0.5, 6, 1), values);
                    states(detector, new Settings(1, 0, 1000, 1), 1, 90, 90);
                    return new Continued(states(detector, new Settings(4, 0.5, 6, 1), values), first);
                })
                .expect((values, answer) -> same(answer.alone(), answer.afterAnother()));
    }

    private static void chance(Claims<PageHinkley> claims) {
        // In 200,000 streams each, sums without a rise passed 10 in 3.4 % of 5000 values, 12 in 0.5 %, 14 in 0.07 %: a
        // factor of 0.37 for each 1, so that 30 is passed in about 1e-10 of the streams. With a rise by 2 the sum gains
        // almost 1.5 a value: the delay is about 20, and above 60 only when 60 values are 7 deviations too low.
        claims.that("finds every rise of the mean by two standard deviations, half of them within 60 values")
                .worth(0.5)
                .after(JUMP)
                .hint("Too late: the sum had further to go. No alarm or one too early (negative): look at its size.")
                .given(
                        sizes(STREAMS),
                        (count, random) -> streams(count, random, new Step(RISE, 0, 1), new Step(RISE, 2, 1)))
                .ask((detector, streams) -> Arrays.stream(streams)
                        .mapToInt(values -> firstAlarm(states(detector, QUIET, values)) - RISE)
                        .sorted()
                        .toArray())
                .expect((streams, delays) -> holds(
                        delays[0] >= 0 && delays[STREAMS / 2] < 60,
                        STREAMS + " delays from 0 on, a median below 60",
                        delays));

        // More than 3 alarms in 150,000 values where one has a probability of about 3e-9.
        claims.that("raises at most 3 alarms in 30 streams of 5000 values without a rise")
                .worth(0.5)
                .after(JUMP)
                .hint("The sum should return to 0 again and again. What keeps it up?")
                .given(sizes(STREAMS), (count, random) -> streams(count, random, new Step(5000, 0, 1)))
                .ask((detector, streams) -> Arrays.stream(streams)
                        .mapToInt(values -> alarms(states(detector, QUIET, values)))
                        .sum())
                .expect(alarms -> atMost(3, alarms, STREAMS, "alarms"));
    }

    private static void manners(Claims<PageHinkley> claims) {
        claims.that("leaves the stream as it was")
                .worth(0.25)
                .after(JUMP)
                .given(sizes(5), PageHinkleyCases::rising)
                .ask((detector, values) -> states(detector, new Settings(4, 0.5, 6, 1), values))
                .expectUntouchedInputs();

        claims.that("refuses settings that are out of range")
                .worth(0.25)
                .givenEach(OUT_OF_RANGE)
                .ask((detector, settings) -> states(detector, settings, 1))
                .expectThrows(IllegalArgumentException.class);

        claims.that("refuses a value that is not a finite number")
                .worth(0.25)
                .givenEach(List.of(Double.NaN, Double.NEGATIVE_INFINITY))
                .ask((detector, value) -> states(detector, new Settings(3, 0.5, 4, 0.9), 1, value))
                .expectThrows(IllegalArgumentException.class);

        claims.that("refuses a value before the first start")
                .worth(0.25)
                .ask(detector -> detector.update(1))
                .expectThrows(IllegalStateException.class);
    }

    private record Scaled(double[] values, double by) {}

    /** The states of a stream that came after another, and its states alone. */
    private record Continued(State[] afterAnother, State[] alone) {}
}
