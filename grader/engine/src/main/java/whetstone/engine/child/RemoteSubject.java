package whetstone.engine.child;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import whetstone.engine.catalogue.TimeLimits;
import whetstone.engine.limits.Unit;
import whetstone.harness.Bounds;
import whetstone.harness.DecodingException;
import whetstone.harness.Reply;
import whetstone.harness.Request;
import whetstone.harness.Signature;
import whetstone.kit.Subject;
import whetstone.kit.UnansweredException;
import whetstone.kit.Verdict;

/** A learner's object at the far end of a wire. */
public final class RemoteSubject<C> implements Subject<C> {
    private final Class<C> contract;
    private final Seat seat;
    private final Units units;
    private final TimeLimits limits;
    private final Bounds answers;
    private final Map<Method, Signature> signatures = new HashMap<>();
    private Duration spent = Duration.ZERO;

    /**
     * @param units the solution's classes as they are, and counting their steps
     * @param limits what the exercise says; the seat's budget may say otherwise
     */
    public RemoteSubject(Class<C> contract, Seat seat, Units units, TimeLimits limits) {
        this.contract = contract;
        this.seat = seat;
        this.units = units;
        this.answers = Work.answering(seat.budget()).replies();
        this.limits = limits.under(seat.budget());
    }

    @Override
    public Class<C> contract() {
        return contract;
    }

    @Override
    public Answerer fresh(boolean counting) {
        return new RemoteObject(counting ? units.counting() : units.plain());
    }

    private final class RemoteObject implements Answerer {
        private final int unit;
        private boolean begun;
        private UnansweredException lost;

        RemoteObject(int unit) {
            this.unit = unit;
        }

        @Override
        public Answer answer(Method method, Object[] arguments) {
            if (lost != null) {
                throw lost;
            }
            if (isUsedUp()) {
                throw new UnansweredException(Verdict.Kind.TIMED_OUT, usedUp());
            }
            try {
                return timed(method, arguments);
            } catch (ChildLost gone) {
                String why = gone.kind() == Verdict.Kind.TIMED_OUT ? tooSlow() : gone.getMessage();
                lost = new UnansweredException(gone.kind(), why);
                throw lost;
            }
        }

        private Answer timed(Method method, Object[] arguments) throws ChildLost {
            Duration before = seat.allowance().spent();
            try {
                return asked(method, arguments);
            } finally {
                spent = spent.plus(seat.allowance().spent().minus(before));
            }
        }

        private Answer asked(Method method, Object[] arguments) throws ChildLost {
            if (seat.load(unit, deadline()) instanceof Reply.Failed failed) {
                throw unanswered(failed);
            }
            Signature signature = signatures.computeIfAbsent(method, Signature::of);
            byte[] encoded = signature.encodeArguments(arguments, Bounds.DEFAULT);
            Request.Ask ask = new Request.Ask(unit, !begun, Signature.key(method), encoded);
            begun = true;
            return read(signature, seat.ask(ask, deadline()));
        }

        private Duration left() {
            return limits.exercise().minus(spent);
        }

        private Duration deadline() {
            return Allowance.shorter(left(), limits.question());
        }

        private String tooSlow() {
            return isUsedUp()
                    ? usedUp()
                    : "no answer within " + Unit.SECONDS.words(limits.question().toSeconds());
        }

        private boolean isUsedUp() {
            return left().isNegative() || seat.allowance().isUsedUp();
        }

        private String usedUp() {
            return seat.allowance().isUsedUp()
                    ? seat.allowance().usedUp().getMessage()
                    : "the " + Unit.SECONDS.words(limits.exercise().toSeconds())
                            + " for the whole exercise are used up";
        }

        private Answer read(Signature signature, Reply reply) {
            if (reply instanceof Reply.Failed failed) {
                if (failed.kind() == Reply.Kind.OUT_OF_MEMORY) {
                    // What filled the heap may still hold it.
                    seat.leave();
                }
                throw unanswered(failed);
            }
            if (!(reply instanceof Reply.Answer answer)) {
                throw unreadable("what came back is not an answer");
            }
            try {
                Object value = signature.decodeResult(answer.value(), answers);
                return new Answer(value, answer.modified(), answer.steps());
            } catch (DecodingException nonsense) {
                throw unreadable("the answer is no value of the declared type");
            }
        }

        private UnansweredException unreadable(String why) {
            // It spoke nonsense once: nothing that it holds is believed.
            seat.leave();
            lost = new UnansweredException(Verdict.Kind.UNREADABLE, why);
            return lost;
        }
    }

    private UnansweredException unanswered(Reply.Failed failed) {
        String message = failed.kind() == Reply.Kind.OUT_OF_MEMORY
                ? Exhaustion.words(failed.message(), seat.budget())
                : failed.message();
        UnansweredException unanswered =
                UnansweredException.thrown(kind(failed.kind()), failed.thrown(), message, failed.where());
        return failed.kind() == Reply.Kind.NOT_LOADED ? unanswered.beforeTheQuestion() : unanswered;
    }

    private static Verdict.Kind kind(Reply.Kind kind) {
        return switch (kind) {
            case NOT_IMPLEMENTED -> Verdict.Kind.NOT_IMPLEMENTED;
            case THREW, NOT_LOADED -> Verdict.Kind.THREW;
            case OUT_OF_MEMORY -> Verdict.Kind.OUT_OF_MEMORY;
            case STACK_OVERFLOW -> Verdict.Kind.STACK_OVERFLOW;
            case UNREADABLE -> Verdict.Kind.UNREADABLE;
        };
    }

    /** The numbers under which a seat knows a solution's classes. */
    public record Units(int plain, int counting) {
        /** Of a solution whose steps nobody counts. */
        public static Units uncounted(Seat seat, Loading plain) {
            int unit = seat.register(number -> plain.request(number, ""));
            return new Units(unit, unit);
        }

        /**
         * @param counter the binary name of the class that holds the counter; nobody can guess it
         */
        public static Units of(Seat seat, Loading plain, Loading counting, String counter) {
            return new Units(
                    seat.register(unit -> plain.request(unit, "")),
                    seat.register(unit -> counting.request(unit, counter)));
        }
    }

    /** What a child has to load. */
    public record Loading(String contract, String solution, Map<String, byte[]> classes) {
        Request.Load request(int unit, String counter) {
            return new Request.Load(unit, contract, solution, counter, classes);
        }
    }
}
