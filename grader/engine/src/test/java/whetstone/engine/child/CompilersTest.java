package whetstone.engine.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import whetstone.engine.limits.Budget;
import whetstone.engine.sandbox.Mode;
import whetstone.engine.sandbox.Sandbox;
import whetstone.engine.sandbox.Sandboxes;
import whetstone.harness.Reply;
import whetstone.harness.Request;
import whetstone.kit.Verdict;

/** Of one compiler that several sources share, none pays for another. */
class CompilersTest {
    private static final Request.Compile RIGHT = new Request.Compile(Map.of("A.java", "class A {}"), Map.of(), 0);

    private final Sandbox sandbox = Sandboxes.choose(Mode.AUTO).sandbox();
    private Children children;
    private Compilers compilers;

    @BeforeEach
    void start() throws IOException {
        children = new Children(sandbox, Budget.standard(), 0, 0);
        compilers = new Compilers(children, 1);
    }

    @AfterEach
    void close() throws IOException {
        children.close();
        sandbox.close();
    }

    @Test
    void afterATimeoutThereIsAFreshOne() throws Exception {
        Allowance none = new Allowance(Duration.ofMillis(1));
        ChildLost late = assertThrows(ChildLost.class, () -> compilers.compile(RIGHT, none));
        assertEquals(Verdict.Kind.TIMED_OUT, late.kind());
        assertInstanceOf(Reply.Compiled.class, compilers.compile(RIGHT, allowance()));
    }

    /** As where earlier sources have used up its processor time. */
    @Test
    void whatAUsedOneCannotCompileAFreshOneTries() throws Exception {
        assertInstanceOf(Reply.Compiled.class, compilers.compile(RIGHT, allowance()));
        List<ProcessHandle> used = ProcessHandle.current().children().toList();
        used.forEach(ProcessHandle::destroyForcibly);
        used.forEach(process -> process.onExit().join());
        assertInstanceOf(Reply.Compiled.class, compilers.compile(RIGHT, allowance()));
    }

    private static Allowance allowance() {
        return new Allowance(Duration.ofMinutes(2));
    }
}
