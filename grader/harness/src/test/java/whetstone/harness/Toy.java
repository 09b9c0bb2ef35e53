package whetstone.harness;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;

/** A contract whose solution does to the child whatever a question names. */
final class Toy {
    static final String CONTRACT = """
            package toy;
            public interface Toy {
                record Fit(double bias, double[] weights) {}
                Fit fit(double[][] x, double[] y);
                int next();
                default int afterNext() { return next() + 1; }
                void act(String what) throws Exception;
                String say(String what);
                java.util.List<Double> list(String what);
                Fit broken(String what);
            }
            """;

    static final String SOLUTION = """
            package toy;
            import java.util.*;
            class Solution implements Toy {
                static final List<long[]> HOARD = new ArrayList<>();
                private int count;
                public Fit fit(double[][] x, double[] y) {
                    y[0] = 100;
                    Counter.steps += 7;
                    return new Fit(Double.NaN, x[0]);
                }
                public int next() { return count++; }
                public void act(String what) throws Exception {
                    switch (what) {
                        case "nothing" -> {}
                        case "exit" -> System.exit(0);
                        case "halt" -> Runtime.getRuntime().halt(0);
                        case "loop" -> { while (true) { Thread.onSpinWait(); } }
                        case "print" -> { for (int i = 0; i < 100_000; i++) { System.out.println("x".repeat(100)); } }
                        case "replace streams" -> {
                            System.setOut(new java.io.PrintStream(java.io.OutputStream.nullOutputStream()));
                            System.setErr(null);
                            System.setIn(null);
                        }
                        case "read" -> { if (System.in.read() != -1) { throw new IllegalStateException("a byte"); } }
                        case "interrupt" -> Thread.currentThread().interrupt();
                        case "interrupt all" -> { for (Thread t : Thread.getAllStackTraces().keySet()) { t.interrupt(); } }
                        case "locale" -> Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
                        case "not implemented" -> throw new UnsupportedOperationException("to be done");
                        case "immutable" -> List.of().add(null);
                        case "null pointer" -> ((Object) null).hashCode();
                        case "jdk" -> Objects.checkIndex(3, 1);
                        case "checked" -> throw new java.io.IOException("disk");
                        case "overflow" -> recurse(0);
                        case "memory" -> { long[][] all = new long[1 << 20][]; for (int i = 0; ; i++) { all[i] = new long[1 << 16]; } }
                        case "hoard" -> { while (true) { HOARD.add(new long[1 << 10]); } }
                        case "hostile" -> throw new Hostile();
                        case "huge" -> throw new RuntimeException("y".repeat(10_000_000));
                        case "smiles" -> throw new RuntimeException("\\ud83d\\ude00".repeat(5_000));
                        case "ugly" -> throw new RuntimeException("\\u001b[31mred\\r\\ud800 \\u202e\\tend\\n");
                        case "death" -> throw new ThreadDeath();
                        case "circle" -> { RuntimeException a = new RuntimeException("a"); throw new RuntimeException("b", a.initCause(new Error(a))); }
                        case "initialiser" -> Broken.touch();
                        case "harness" -> Class.forName("whetstone.harness.Codec");
                        case "thread" -> {
                            Thread busy = new Thread(() -> { while (true) { Thread.onSpinWait(); } });
                            busy.setDaemon(false);
                            busy.start();
                        }
                        default -> throw new IllegalArgumentException(what);
                    }
                }
                private int recurse(int n) { return recurse(n + 1) + 1; }
                public String say(String what) { return what.equals("half") ? "\\ud800" : null; }
                @SuppressWarnings({"unchecked", "rawtypes"})
                public List<Double> list(String what) {
                    return switch (what) {
                        case "lying" -> (List) List.of("text");
                        case "throwing" -> new AbstractList<Double>() {
                            public Double get(int i) { throw new IllegalStateException("lazy"); }
                            public int size() { return 1; }
                        };
                        default -> new AbstractList<Double>() {
                            public Double get(int i) { return 0.0; }
                            public int size() { return Integer.MAX_VALUE; }
                        };
                    };
                }
                public Fit broken(String what) { return new Fit(1, null); }
            }
            class Broken {
                static { if (true) { throw new IllegalStateException("static"); } }
                static void touch() {}
            }
            class Hostile extends RuntimeException {
                @Override public String getMessage() { throw new Error("message"); }
                @Override public StackTraceElement[] getStackTrace() { throw new Error("trace"); }
                @Override public Throwable getCause() { throw new Error("cause"); }
                @Override public String toString() { throw new Error("text"); }
            }
            class Counter { static long steps = 5; }
            abstract class Abstract implements Toy {}
            class Other { }
            class Private extends Solution { private Private() {} }
            class Demanding extends Solution { Demanding(int x) {} }
            class Throwing extends Solution { Throwing() { throw new IllegalStateException("constructor"); } }
            class Static extends Solution { static final int X = Integer.parseInt("x"); }
            """;

    private static final Map<String, byte[]> CLASSES =
            Sources.compile(Map.of("toy/Toy.java", CONTRACT, "toy/Solution.java", SOLUTION));

    private final UnitLoader loader = new UnitLoader(CLASSES);

    static Request.Load load(int unit, String solution) {
        return new Request.Load(unit, "toy.Toy", "toy." + solution, "toy.Counter", CLASSES);
    }

    static Request.Load spoiled(int unit) {
        Map<String, byte[]> classes = new HashMap<>(CLASSES);
        classes.put("toy.Solution", new byte[] {1, 2, 3});
        return new Request.Load(unit, "toy.Toy", "toy.Solution", "", classes);
    }

    Signature signature(String method) throws ClassNotFoundException {
        return Signature.of(Types.method(loader.loadClass("toy.Toy"), method));
    }

    Request.Ask question(int unit, String method, Object... arguments) throws ClassNotFoundException {
        Signature signature = signature(method);
        Method reflected = signature.method();
        return new Request.Ask(
                unit, true, Signature.key(reflected), signature.encodeArguments(arguments, Fixtures.BOUNDS));
    }
}
