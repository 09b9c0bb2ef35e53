package whetstone.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import whetstone.harness.Reply.Answer;
import whetstone.harness.Reply.Failed;
import whetstone.harness.Reply.Kind;

/** What one child lives through, one question after the other. */
class AnswerLoopTest {
    private static final Toy TOY = new Toy();
    private static Child child;

    @BeforeAll
    static void start() {
        child = new Child(Child.ANSWER, "-Xmx96m");
        assertEquals(new Reply.Loaded(1), child.ask(Toy.load(1, "Solution")));
    }

    @AfterAll
    static void stillAnswersAndEndsWithItsParent() throws ClassNotFoundException {
        assertInstanceOf(Answer.class, child.ask(TOY.question(1, "act", "nothing")));
        assertEquals(0, child.end());
        child.close();
    }

    private static Failed failure(String method, String what) throws ClassNotFoundException {
        return assertInstanceOf(Failed.class, child.ask(TOY.question(1, method, what)));
    }

    private static Object next(boolean fresh, String method) throws ClassNotFoundException {
        Request.Ask question = TOY.question(1, method);
        Reply reply = child.ask(new Request.Ask(1, fresh, question.method(), question.arguments()));
        return TOY.signature(method)
                .decodeResult(assertInstanceOf(Answer.class, reply).value(), Fixtures.BOUNDS);
    }

    @Test
    void anAnswerTellsItsStepsAndWhichArgumentsItChanged() throws ClassNotFoundException {
        Reply reply = child.ask(TOY.question(1, "fit", new double[][] {{1, 2}}, new double[] {3}));
        Answer answer = assertInstanceOf(Answer.class, reply);
        assertEquals(0b10, answer.modified());
        assertEquals(7, answer.steps());
        Object fit = TOY.signature("fit").decodeResult(answer.value(), Fixtures.BOUNDS);
        assertTrue(fit.toString().startsWith("Fit[bias=NaN, weights=[D@"), fit.toString());
    }

    @Test
    void stateLivesUntilAFreshObjectIsAskedFor() throws ClassNotFoundException {
        assertEquals(0, next(true, "next"));
        assertEquals(1, next(false, "next"));
        assertEquals(3, next(false, "afterNext"));
        assertEquals(0, next(true, "next"));
    }

    @Test
    void unitsDoNotShareClasses() throws ClassNotFoundException {
        assertEquals(new Reply.Loaded(2), child.ask(Toy.load(2, "Private")));
        assertEquals(0, next(true, "next"));
        assertInstanceOf(Answer.class, child.ask(TOY.question(2, "next")));
        assertEquals(1, next(false, "next"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "read", "replace streams", "interrupt", "interrupt all", "locale"})
    void whatAQuestionLeavesBehindDoesNotSpoilTheNextAnswer(String what) throws ClassNotFoundException {
        Answer answer = assertInstanceOf(Answer.class, child.ask(TOY.question(1, "act", what)));
        assertEquals(0, answer.value().length);
        assertEquals(0, next(true, "next"));
    }

    @ParameterizedTest
    @CsvSource({
        "not implemented, NOT_IMPLEMENTED, java.lang.UnsupportedOperationException, to be done",
        "immutable, THREW, java.lang.UnsupportedOperationException, ''",
        "jdk, THREW, java.lang.IndexOutOfBoundsException, 'Index 3 out of bounds for length 1'",
        "checked, THREW, java.io.IOException, disk",
        "overflow, STACK_OVERFLOW, java.lang.StackOverflowError, ''",
        "memory, OUT_OF_MEMORY, java.lang.OutOfMemoryError, Java heap space",
        "hostile, THREW, toy.Hostile, ''",
        "death, THREW, java.lang.ThreadDeath, ''",
        "circle, THREW, java.lang.RuntimeException, b",
        "initialiser, THREW, java.lang.IllegalStateException, static",
        "harness, THREW, java.lang.ClassNotFoundException, whetstone.harness.Codec"
    })
    void aFailureTellsItsKindItsClassAndItsMessage(String what, Kind kind, String type, String message)
            throws ClassNotFoundException {
        Failed failed = failure("act", what);
        assertEquals(kind, failed.kind());
        assertEquals(type, failed.thrown().get(0));
        assertEquals("java.lang.Throwable", failed.thrown().get(failed.thrown().size() - 1));
        assertEquals(message, failed.message());
        assertEquals(
                what.equals("hostile") ? "" : "Solution.java", failed.where().split(":")[0]);
    }

    @Test
    void theInnermostFrameOfTheUnitIsNamedWithItsLine() throws ClassNotFoundException {
        int line = 1 + Toy.SOLUTION.lines().toList().indexOf(lineWith("case \"jdk\""));
        assertEquals("Solution.java:" + line, failure("act", "jdk").where());
    }

    private static String lineWith(String text) {
        return Toy.SOLUTION
                .lines()
                .filter(each -> each.contains(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void messagesAreCutAndCleaned() throws ClassNotFoundException {
        assertEquals(2000, failure("act", "huge").message().length());
        assertEquals(
                "\uD83D\uDE00".repeat(998) + "...", failure("act", "smiles").message());
        assertEquals(
                "\uFFFD[31mred\uFFFD\uFFFD \uFFFD\tend\n",
                failure("act", "ugly").message());
    }

    @ParameterizedTest
    @CsvSource({
        "say, null, returned null",
        "say, half, returned a value that has half a surrogate pair at index 0",
        "broken, it, returned null in `weights`",
        "list, lying, 'returned a value that in `[0]` is of class java.lang.String, but its declared type is java.lang.Double'"
    })
    void anAnswerThatIsNoValueIsUnreadable(String method, String what, String message) throws ClassNotFoundException {
        Failed failed = failure(method, what);
        assertEquals(Kind.UNREADABLE, failed.kind());
        assertEquals(message, failed.message());
    }

    @Test
    void aListWithoutEndIsUnreadableOrTooMuchForTheHeap() throws ClassNotFoundException {
        Kind kind = failure("list", "endless").kind();
        assertTrue(List.of(Kind.UNREADABLE, Kind.OUT_OF_MEMORY).contains(kind), kind::toString);
    }

    @Test
    void aListThatThrowsWhileItIsReadCounts() throws ClassNotFoundException {
        assertEquals(Kind.THREW, failure("list", "throwing").kind());
    }

    @ParameterizedTest
    @CsvSource({
        "Abstract, Abstract is abstract",
        "Other, Other does not implement Toy",
        "Demanding, Demanding has no constructor without parameters",
        "Static, 'For input string: \"x\"'",
        "Missing, toy.Missing"
    })
    void whatCannotBeAskedIsNotLoaded(String solution, String message) {
        Failed failed = assertInstanceOf(Failed.class, child.ask(Toy.load(3, solution)));
        assertEquals(Kind.NOT_LOADED, failed.kind());
        assertTrue(failed.message().startsWith(message), failed.message());
    }

    @Test
    void bytesThatAreNoClassAreNotLoaded() {
        Failed failed = assertInstanceOf(Failed.class, child.ask(Toy.spoiled(3)));
        assertEquals("java.lang.ClassFormatError", failed.thrown().get(0));
        assertEquals(Kind.NOT_LOADED, failed.kind());
    }

    @Test
    void aConstructorThatThrowsFailsTheQuestion() throws ClassNotFoundException {
        assertEquals(new Reply.Loaded(4), child.ask(Toy.load(4, "Throwing")));
        Failed failed = assertInstanceOf(Failed.class, child.ask(TOY.question(4, "next")));
        assertEquals(Kind.NOT_LOADED, failed.kind());
        assertEquals("constructor", failed.message());
    }

    @Test
    void aQuestionThatTheContractDoesNotKnowIsNotLoaded() throws ClassNotFoundException {
        Failed method = assertInstanceOf(Failed.class, child.ask(new Request.Ask(1, true, "no()V", new byte[0])));
        assertEquals("the contract has no method no()V", method.message());
        Failed unit = assertInstanceOf(Failed.class, child.ask(TOY.question(99, "next")));
        assertEquals("there is no unit 99", unit.message());
    }
}
