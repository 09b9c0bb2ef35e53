package whetstone.harness;

import java.util.Locale;

/**
 * {@code java -Xlog:disable -XX:+DisplayVMOutputToStderr -cp harness.jar whetstone.harness.Main answer|compile [stack size
 * in KiB]}.
 *
 * <p>The two options keep the JVM's own warnings off stdout, which is the wire.
 */
public final class Main {
    /** Twice what a JVM's main thread has, so that grading is not stricter than an IDE. */
    private static final int ANSWER_STACK = 2 << 10;

    /** The compiler recurses over the nesting of a source. */
    private static final int COMPILE_STACK = 64 << 10;

    private static final int WRONG_USAGE = 2;

    private Main() {}

    public static void main(String[] args) {
        LastResort.prepare();
        if (args.length >= 1 && args[0].equals("answer")) {
            ChildLoop.run(new Units(), stackBytes(args, ANSWER_STACK));
        } else if (args.length >= 1 && args[0].equals("compile")) {
            Locale.setDefault(Locale.ENGLISH);
            ChildLoop.run(new CompileService(), stackBytes(args, COMPILE_STACK));
        } else {
            System.err.println("usage: whetstone.harness.Main answer|compile [stack size in KiB]");
            System.exit(WRONG_USAGE);
        }
    }

    private static long stackBytes(String[] args, int kibibytes) {
        return 1024L * (args.length > 1 ? Integer.parseInt(args[1]) : kibibytes);
    }
}
