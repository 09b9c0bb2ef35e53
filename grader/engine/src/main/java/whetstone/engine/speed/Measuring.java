package whetstone.engine.speed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongSupplier;
import whetstone.kit.Expect;
import whetstone.kit.Speed;
import whetstone.kit.Timed;
import whetstone.kit.UnansweredException;
import whetstone.kit.Verdict;

/**
 * Times a solution beside a naive loop and a fast method: in each round all answer the same fresh question, in an order of
 * its own, and answers are looked at after the clock has stopped.
 *
 * @param <G> the data of a question
 */
final class Measuring<C, G> {
    /** A solution may keep the processor busy for this share of the others' time: compilers of a JVM take some. */
    private static final double RESTLESS = 0.2;

    private final Speed<C, G> speed;
    private final Map<Role, Lane<C>> lanes;
    private final Plan plan;
    private final LongSupplier clock;
    private final Random random;
    private final Unrest unrest = new Unrest();

    /**
     * How often is asked.
     *
     * @param warmUp rounds that do not count, for the compilers of the JVMs
     * @param rounds those that do
     * @param atLeast rounds that are always measured, however long they take
     * @param patience nanoseconds after which no further round begins
     */
    record Plan(int warmUp, int rounds, int atLeast, long patience) {
        static final Plan STANDARD = new Plan(8, 21, 7, 40_000_000_000L);
    }

    /**
     * @param lanes all roles but that of the fast method, which may be missing
     * @param clock nanoseconds that never go back
     */
    Measuring(Speed<C, G> speed, Map<Role, Lane<C>> lanes, Plan plan, LongSupplier clock, long seed) {
        this.speed = speed;
        this.lanes = lanes;
        this.plan = plan;
        this.clock = clock;
        random = new Random(seed);
    }

    Pace pace() {
        long begun = clock.getAsLong();
        Times times = new Times();
        for (int round = 0; round < plan.warmUp(); round++) {
            Optional<String> problem = round(new Times());
            if (problem.isPresent()) {
                return new Pace.Stopped(problem.get());
            }
        }
        unrest.reset();
        while (times.rounds() < plan.rounds()
                && (times.rounds() < plan.atLeast() || clock.getAsLong() - begun < plan.patience())) {
            Optional<String> problem = round(times);
            if (problem.isPresent()) {
                return new Pace.Stopped(problem.get());
            }
        }
        return unrest.share() > RESTLESS
                ? new Pace.Stopped("it goes on computing after it has answered, while others are timed")
                : Judge.judge(times, speed.badges());
    }

    /** What is wrong with the solution's answer; the others' are the exercise's own. */
    private Optional<String> round(Times times) {
        G given = speed.draw(speed.size(), random);
        List<Role> order = new ArrayList<>(lanes.keySet());
        Collections.shuffle(order, random);
        Map<Role, Timed> answers = new EnumMap<>(Role.class);
        for (Role role : order) {
            try {
                answers.put(role, role == Role.OWN ? watched(given) : asked(role, given));
            } catch (UnansweredException unanswered) {
                if (role == Role.OWN && unanswered.verdict() instanceof Verdict.Unanswered none) {
                    return Optional.of(none.kind().words() + ": " + none.why());
                }
                throw unanswered;
            }
        }
        times.add(answers);
        return Expect.near(value(answers, Role.NAIVE), value(answers, Role.OWN), speed.tolerance())
                        .isRight()
                ? Optional.empty()
                : Optional.of("a wrong answer: it is not that of the naive loop");
    }

    private static Object value(Map<Role, Timed> answers, Role role) {
        return answers.get(role).value();
    }

    private Timed asked(Role role, G given) {
        return Timed.ask(
                speed, lanes.get(role).subject(), given, lanes.get(role).clock());
    }

    private Timed watched(G given) {
        unrest.before();
        try {
            return asked(Role.OWN, given);
        } finally {
            unrest.after();
        }
    }

    /** How busy the solution is while others are asked: it could make them slow. */
    private final class Unrest {
        private boolean begun;
        private long since;
        private long processorThen;
        private long busy;
        private long whole;

        void reset() {
            busy = 0;
            whole = 0;
        }

        void before() {
            if (begun) {
                busy += processor() - processorThen;
                whole += clock.getAsLong() - since;
            }
            begun = true;
        }

        void after() {
            since = clock.getAsLong();
            processorThen = processor();
        }

        double share() {
            return whole == 0 ? 0 : busy / (double) whole;
        }

        private long processor() {
            return lanes.get(Role.OWN).processorNanos().getAsLong();
        }
    }
}
