package whetstone.engine.sandbox;

import java.nio.file.Path;

/** A grader in a process of its own, to see what is left when it ends: {@code NAME JAR MARKER}. */
final class MiniGrader {

    private MiniGrader() {}

    public static void main(String[] arguments) throws Exception {
        Sandbox sandbox = Sandboxes.all().stream()
                .filter(kind -> kind.name().equals(arguments[0]))
                .findFirst()
                .orElseThrow();
        Path jar = Path.of(arguments[1]);
        // From a thread that ends at once: what it has started must not end with it.
        Thread thread = new Thread(() -> start(sandbox, jar, arguments[2]));
        thread.start();
        thread.join();
        System.in.read();
        System.exit(0);
    }

    private static void start(Sandbox sandbox, Path jar, String marker) {
        try {
            Process process = sandbox.start(Lab.job(jar, Limits.standard(), "orphan", marker));
            System.out.println(Lab.firstLine(process));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
