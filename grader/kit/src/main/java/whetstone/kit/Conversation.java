package whetstone.kit;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.StringJoiner;
import whetstone.kit.value.Show;

/** The questions of one trial, put to one fresh object. */
final class Conversation<C> implements InvocationHandler {
    /** A law asks twice; more than the last two questions nobody reads. */
    private static final int REMEMBERED = 2;

    private final C contract;
    private final Subject.Answerer answerer;
    private final Deque<Asked> asked = new ArrayDeque<>();
    private String modifiedInput;
    private boolean answered;
    private long steps;

    Conversation(Subject<C> subject, boolean counting) {
        answerer = subject.fresh(counting);
        Class<C> type = subject.contract();
        contract = type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this));
    }

    C contract() {
        return contract;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
        if (method.getDeclaringClass() == Object.class) {
            throw new UnsupportedOperationException("a contract has no " + method.getName());
        }
        Object[] given = arguments == null ? new Object[0] : arguments;
        if (asked.size() == REMEMBERED) {
            asked.removeFirst();
        }
        asked.addLast(new Asked(method, given));
        Subject.Answer reply = answerer.answer(method, given);
        answered = true;
        steps += Math.max(0, reply.steps());
        if (modifiedInput == null && reply.modified() != 0) {
            modifiedInput = method.getParameters()[Long.numberOfTrailingZeros(reply.modified())].getName();
        }
        return reply.value();
    }

    /** Whether an answer came: before that nobody but the author can be at fault. */
    boolean answered() {
        return answered;
    }

    /** The first argument that was changed during a call, by its name. */
    Optional<String> modifiedInput() {
        return Optional.ofNullable(modifiedInput);
    }

    long steps() {
        return steps;
    }

    /** The last questions; of an argument that is too long to be read, only its kind and size. */
    String shown() {
        StringJoiner lines = new StringJoiner("\n");
        asked.forEach(question -> lines.add(question.shown()));
        return lines.toString();
    }

    private record Asked(Method method, Object[] arguments) {
        private static final int READABLE = 240;
        private static final int SHORT = 60;

        String shown() {
            String whole = shown(READABLE);
            return whole.length() <= READABLE + method.getName().length() ? whole : shown(SHORT);
        }

        private String shown(int longest) {
            StringJoiner text = new StringJoiner(", ", method.getName() + "(", ")");
            for (int i = 0; i < arguments.length; i++) {
                text.add(method.getParameters()[i].getName() + " = " + Show.valueOrSize(arguments[i], longest));
            }
            return text.toString();
        }
    }
}
