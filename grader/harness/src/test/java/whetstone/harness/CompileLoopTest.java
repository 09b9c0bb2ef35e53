package whetstone.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import whetstone.harness.Reply.Compiled;
import whetstone.harness.Reply.CompilerFailed;
import whetstone.harness.Reply.Diagnostic;
import whetstone.harness.Reply.NotCompiled;

/** What one compiling child lives through, one request after the other. */
class CompileLoopTest {
    private static final int MAJOR_VERSION_AT = 6;

    private static Child child;

    @BeforeAll
    static void start() {
        child = new Child(Child.COMPILE, "-Xmx256m", "-Duser.language=ja");
    }

    @AfterAll
    static void stillCompiles() {
        assertInstanceOf(Compiled.class, compile("A", "class A {}"));
        assertEquals(0, child.end());
        child.close();
    }

    private static Reply compile(String name, String text) {
        return child.ask(new Request.Compile(Map.of(name + ".java", text), Map.of(), 0));
    }

    private static Diagnostic firstError(Reply reply) {
        return assertInstanceOf(NotCompiled.class, reply).errors().get(0);
    }

    @Test
    void sourcesCompileAgainstOnlyTheClassesThatAreGiven() {
        Map<String, byte[]> contract = Sources.compile(Map.of("toy/Toy.java", Toy.CONTRACT));
        Map<String, String> solution = Map.of("toy/Solution.java", Toy.SOLUTION);
        Reply reply = child.ask(new Request.Compile(solution, contract, 0));
        Set<String> names = assertInstanceOf(Compiled.class, reply).classes().keySet();
        assertTrue(names.contains("toy.Solution") && names.contains("toy.Solution$1"), names::toString);
        assertTrue(!names.contains("toy.Toy"), names::toString);

        Diagnostic error = firstError(child.ask(new Request.Compile(solution, Map.of(), 0)));
        assertEquals("toy/Solution.java", error.file());
        assertEquals(3, error.line());
        assertEquals("compiler.err.cant.resolve", error.code());
    }

    @Test
    void theHarnessItselfIsNotOnTheClassPath() {
        assertEquals(
                "compiler.err.doesnt.exist",
                firstError(compile("A", "class A { whetstone.harness.Codec c; }"))
                        .code());
    }

    @Test
    void errorsHaveAPlaceACodeAndEnglishWords() {
        assertEquals(
                new Diagnostic("A.java", 2, 8, "';' expected", "compiler.err.expected"),
                firstError(compile("A", "class A {\n  int x\n}")));
    }

    @Test
    void warningsAreNoErrorsAndErrorsAreBounded() {
        assertInstanceOf(Compiled.class, compile("A", "class A { java.util.List raw = new java.util.ArrayList(); }"));
        NotCompiled many = assertInstanceOf(NotCompiled.class, compile("A", "class A {" + "X x;\n".repeat(500) + "}"));
        assertEquals(20, many.errors().size());
    }

    @Test
    void theReleaseIsObeyed() {
        Reply reply = child.ask(new Request.Compile(Map.of("A.java", "class A {}"), Map.of(), 11));
        byte[] bytes = assertInstanceOf(Compiled.class, reply).classes().get("A");
        assertEquals(55, ByteBuffer.wrap(bytes).getShort(MAJOR_VERSION_AT));
    }

    @Test
    void requestsLeaveNothingBehind() {
        assertInstanceOf(Compiled.class, compile("Left", "public class Left {}"));
        assertEquals(
                "compiler.err.cant.resolve.location",
                firstError(compile("A", "class A { Left left; }")).code());
    }

    @Test
    void nestingThatTheCompilerCannotBearIsSaid() {
        String text = "class A { int x = " + "(".repeat(400_000) + "1" + ")".repeat(400_000) + "; }";
        assertEquals(
                new CompilerFailed("out of stack or memory: a source is nested too deeply or too large"),
                compile("A", text));
    }

    @Test
    void aHugeConstantIsAnErrorOfTheSource() {
        String text = "class A { String s = \"" + "x".repeat(70_000) + "\"; }";
        assertEquals("compiler.err.limit.string", firstError(compile("A", text)).code());
    }

    @Test
    void tooManyClassesAreRefused() {
        assertEquals(new CompilerFailed("more than 2000 classes"), compile("A", "class A {" + many() + "}"));
    }

    private static String many() {
        StringBuilder classes = new StringBuilder();
        for (int i = 0; i < 2001; i++) {
            classes.append("class C").append(i).append(" {}\n");
        }
        return classes.toString();
    }
}
