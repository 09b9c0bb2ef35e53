package whetstone.engine.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import whetstone.engine.catalogue.Exercise;
import whetstone.engine.limits.Limit;
import whetstone.engine.speed.Comparands;
import whetstone.harness.Bounds;
import whetstone.harness.Signature;
import whetstone.kit.Expect;
import whetstone.kit.InProcess;
import whetstone.kit.Speed;
import whetstone.kit.Subject;
import whetstone.kit.Timed;

/** What must hold of those that a solution's speed is compared with; which of them is faster, a benchmark tells. */
final class SpeedRules {
    private static final List<String> NEEDED = List.of(Comparands.NAIVE, Comparands.FAST, Comparands.IDLE);
    private static final long SEED = 1;

    private SpeedRules() {}

    static <C> List<String> problems(Exercise<C> exercise) {
        boolean declared = exercise.speed().isPresent();
        List<String> problems = new ArrayList<>();
        for (String name : NEEDED) {
            boolean there = exercise.folder().has(Comparands.file(name));
            if (declared && !there) {
                problems.add("declares what is measured and has no " + name);
            } else if (there && !declared) {
                problems.add("has " + name + " and does not declare what is measured");
            }
        }
        if (declared && problems.isEmpty()) {
            problems.addAll(compared(exercise, exercise.speed().get()));
        }
        return problems;
    }

    private static <C, G> List<String> compared(Exercise<C> exercise, Speed<C, G> speed) {
        List<String> problems = new ArrayList<>();
        if (speed.what().isBlank()) {
            problems.add("does not say what is measured");
        }
        for (String name : List.of(Comparands.NAIVE, Comparands.FAST)) {
            problems.addAll(Prover.rightProblems(exercise, type(exercise, name), name));
        }
        // A size that no block divides, too.
        for (int size : new int[] {speed.size() / 8 + 1, speed.size()}) {
            answers(exercise, speed, size).forEach(problem -> problems.add(problem + ", at size " + size));
        }
        return problems;
    }

    private static <C, G> List<String> answers(Exercise<C> exercise, Speed<C, G> speed, int size) {
        G given = speed.draw(size, new Random(SEED));
        Weighed<C> naive = new Weighed<>(exercise, Comparands.NAIVE);
        Weighed<C> fast = new Weighed<>(exercise, Comparands.FAST);
        Weighed<C> idle = new Weighed<>(exercise, Comparands.IDLE);
        Object expected = asked(speed, naive, given);
        List<String> problems = new ArrayList<>();
        if (!Expect.near(expected, asked(speed, fast, given), speed.tolerance()).isRight()) {
            problems.add(Comparands.FAST + " does not answer what " + Comparands.NAIVE + " answers");
        }
        if (Expect.near(expected, asked(speed, idle, given), speed.tolerance()).isRight()) {
            problems.add(Comparands.IDLE + " is right: it must not work");
        }
        if (idle.bytes != naive.bytes) {
            problems.add("the answer of " + Comparands.IDLE + " takes " + idle.bytes + " bytes, not " + naive.bytes);
        }
        if (naive.bytes > Limit.ANSWER.standard()) {
            problems.add("the answer that is measured is larger than the limit `answer` allows");
        }
        return problems;
    }

    private static <C, G> Object asked(Speed<C, G> speed, Subject<C> subject, G given) {
        return Timed.ask(speed, subject, given, () -> 0).value();
    }

    private static <C> Class<? extends C> type(Exercise<C> exercise, String name) {
        return exercise.folder().type(name).asSubclass(exercise.contract());
    }

    /** Somebody whose answers are weighed as they would cross the wire. */
    private static final class Weighed<C> implements Subject<C> {
        private final InProcess<C> subject;
        private long bytes;

        Weighed(Exercise<C> exercise, String name) {
            subject = InProcess.of(exercise.contract(), type(exercise, name));
        }

        @Override
        public Class<C> contract() {
            return subject.contract();
        }

        @Override
        public Answerer fresh(boolean counting) {
            Answerer answerer = subject.fresh(counting);
            return (method, arguments) -> {
                Answer answer = answerer.answer(method, arguments);
                bytes += Signature.of(method).encodeResult(answer.value(), Bounds.DEFAULT).length;
                return answer;
            };
        }
    }
}
