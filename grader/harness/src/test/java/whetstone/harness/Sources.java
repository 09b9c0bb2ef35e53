package whetstone.harness;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Map;

/** Compiles sources of a test in memory. */
final class Sources {
    private static final CompileService COMPILER = new CompileService(2000, 16 << 20);

    private Sources() {}

    static Map<String, byte[]> compile(Map<String, String> sources) {
        Reply reply = COMPILER.apply(new Request.Compile(sources, Map.of(), 0));
        return assertInstanceOf(Reply.Compiled.class, reply, reply::toString).classes();
    }
}
