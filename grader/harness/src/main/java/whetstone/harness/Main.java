package whetstone.harness;

import java.util.Locale;

/**
 * {@code java -Xlog:disable -XX:+DisplayVMOutputToStderr -cp harness.jar whetstone.harness.Main} with one of
 *
 * <pre>
 * answer  PRINTED-BYTES ANSWER-BYTES NESTING TEXT-BYTES
 * compile PRINTED-BYTES CLASSES CLASS-BYTES
 * </pre>
 *
 * <p>The numbers are the limits that are kept in here; they come from whoever starts this JVM and from nobody else. The two
 * options keep the JVM's own warnings off stdout, which is the wire.
 */
public final class Main {
    /** Twice what a JVM's main thread has, so that grading is not stricter than an IDE. */
    private static final int ANSWER_STACK = 2 << 20;

    /** The compiler recurses over the nesting of a source. */
    private static final int COMPILE_STACK = 64 << 20;

    private static final int WRONG_USAGE = 2;

    private Main() {}

    public static void main(String[] args) {
        LastResort.prepare();
        String work = args.length == 0 ? "" : args[0];
        if (work.equals("answer") && args.length == 5) {
            Bounds answers = Bounds.ofValues(number(args, 2), number(args, 3), number(args, 4));
            ChildLoop.run(new Units(answers), ANSWER_STACK, number(args, 1));
        } else if (work.equals("compile") && args.length == 4) {
            Locale.setDefault(Locale.ENGLISH);
            ChildLoop.run(new CompileService(number(args, 2), number(args, 3)), COMPILE_STACK, number(args, 1));
        } else {
            System.err.println("usage: answer PRINTED-BYTES ANSWER-BYTES NESTING TEXT-BYTES"
                    + " | compile PRINTED-BYTES CLASSES CLASS-BYTES");
            System.exit(WRONG_USAGE);
        }
    }

    private static int number(String[] args, int index) {
        return Integer.parseInt(args[index]);
    }
}
