package whetstone.kit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class InProcessTest {
    interface Store {
        void keep(double[] values);

        double[] kept();

        List<Row> rows(List<Row> rows);

        double fail(String how);

        default double first() {
            return kept()[0];
        }
    }

    record Row(String name, double[] values) {}

    static final class Shelf implements Store {
        private double[] values = {};

        @Override
        public void keep(double[] values) {
            this.values = values;
        }

        @Override
        public double[] kept() {
            return values;
        }

        @Override
        public List<Row> rows(List<Row> rows) {
            rows.get(0).values()[0] = 99;
            return new ArrayList<>(Arrays.asList(new Row("a", new double[0]), new Row("b", null)));
        }

        @Override
        public double fail(String how) {
            return switch (how) {
                case "unwritten" -> throw new UnsupportedOperationException("not written yet");
                case "recursion" -> fail(how);
                case "memory" -> throw new OutOfMemoryError("Java heap space");
                case "assertion" -> throw new AssertionError("never");
                default -> throw new ArrayIndexOutOfBoundsException("Index 3 out of bounds for length 3");
            };
        }
    }

    abstract static class Half implements Store {
        @Override
        public void keep(double[] values) {}

        @Override
        public double[] kept() {
            return null;
        }

        @Override
        public List<Row> rows(List<Row> rows) {
            return rows;
        }

        @Override
        public double fail(String how) {
            return 0;
        }
    }

    static final class Nothing extends Half {}

    static final class FailsAtBirth extends Half {
        FailsAtBirth() {
            throw new ArithmeticException("/ by zero");
        }
    }

    static final class NeedsAName extends Half {
        NeedsAName(String name) {}
    }

    private static Subject.Answerer fresh(Class<? extends Store> type) {
        return InProcess.of(Store.class, type).fresh(false);
    }

    private static Subject.Answer ask(Subject.Answerer answerer, String method, Object... arguments) {
        for (Method candidate : Store.class.getMethods()) {
            if (candidate.getName().equals(method)) {
                return answerer.answer(candidate, arguments);
            }
        }
        throw new IllegalArgumentException(method);
    }

    private static UnansweredException failure(String how) {
        return assertThrows(UnansweredException.class, () -> ask(fresh(Shelf.class), "fail", how));
    }

    private static Verdict.Kind kind(UnansweredException failure) {
        return ((Verdict.Unanswered) failure.verdict()).kind();
    }

    @Test
    void eachObjectIsFresh() {
        ask(fresh(Shelf.class), "keep", new double[] {1});
        assertArrayEquals(
                new double[0], (double[]) ask(fresh(Shelf.class), "kept").value());
    }

    @Test
    void oneObjectRemembers() {
        Subject.Answerer shelf = fresh(Shelf.class);
        assertNull(ask(shelf, "keep", new double[] {1}).value());
        assertArrayEquals(new double[] {1}, (double[]) ask(shelf, "kept").value());
        assertEquals(1.0, ask(shelf, "first").value());
    }

    @Test
    void argumentsAreHandedOverAsCopies() {
        Subject.Answerer shelf = fresh(Shelf.class);
        double[] mine = {1};
        ask(shelf, "keep", mine);
        mine[0] = 2;
        assertArrayEquals(new double[] {1}, (double[]) ask(shelf, "kept").value());
    }

    @Test
    void answersAreNotShared() {
        Subject.Answerer shelf = fresh(Shelf.class);
        ask(shelf, "keep", new double[] {1});
        ((double[]) ask(shelf, "kept").value())[0] = 2;
        assertArrayEquals(new double[] {1}, (double[]) ask(shelf, "kept").value());
    }

    @Test
    void argumentsThatWereChangedAreReported() {
        Subject.Answerer shelf = InProcess.of(Store.class, Sorter.class).fresh(false);
        assertEquals(0, ask(shelf, "keep", new double[] {1, 2}).modified());
        assertEquals(1, ask(shelf, "keep", new double[] {2, 1}).modified());
    }

    static final class Sorter extends Half {
        @Override
        public void keep(double[] values) {
            Arrays.sort(values);
        }
    }

    @Test
    void argumentsThatWereChangedDeepInsideAreReported() {
        Subject.Answerer answerer = InProcess.of(Store.class, DeepChanger.class).fresh(false);
        Row row = new Row("a", new double[] {1});
        assertEquals(1, ask(answerer, "rows", List.of(row)).modified());
        assertEquals(1.0, row.values()[0]);
    }

    static final class DeepChanger extends Half {
        @Override
        public List<Row> rows(List<Row> rows) {
            rows.get(0).values()[0] = 99;
            return rows;
        }
    }

    @Test
    void nullIsNoAnswer() {
        UnansweredException failure = assertThrows(UnansweredException.class, () -> ask(fresh(Nothing.class), "kept"));
        assertEquals(Verdict.Kind.UNREADABLE, kind(failure));
        assertEquals("returned null", failure.getMessage());
    }

    @Test
    void nullInsideAnAnswerIsFoundWithItsPath() {
        UnansweredException failure = assertThrows(
                UnansweredException.class,
                () -> ask(fresh(Shelf.class), "rows", List.of(new Row("a", new double[] {1}))));
        assertEquals("returned null in `[1].values`", failure.getMessage());
    }

    @Test
    void failuresHaveKinds() {
        assertEquals(Verdict.Kind.NOT_IMPLEMENTED, kind(failure("unwritten")));
        assertEquals(Verdict.Kind.STACK_OVERFLOW, kind(failure("recursion")));
        assertEquals(Verdict.Kind.OUT_OF_MEMORY, kind(failure("memory")));
        assertEquals(Verdict.Kind.THREW, kind(failure("assertion")));
        assertEquals(Verdict.Kind.THREW, kind(failure("index")));
    }

    @Test
    void whatWasThrownIsKnownWithItsSuperclasses() {
        UnansweredException failure = failure("index");
        assertTrue(failure.threw("java.lang.ArrayIndexOutOfBoundsException"));
        assertTrue(failure.threw("java.lang.IndexOutOfBoundsException"));
        assertTrue(failure.threw("java.lang.RuntimeException"));
        assertTrue(!failure.threw("java.lang.IllegalArgumentException"));
        assertTrue(failure.getMessage().contains("Index 3 out of bounds"), failure.getMessage());
    }

    @Test
    void aConstructorThatThrowsIsNoAnswerAndSaysWhy() {
        UnansweredException failure = assertThrows(UnansweredException.class, () -> fresh(FailsAtBirth.class));
        assertEquals(Verdict.Kind.THREW, kind(failure));
        assertEquals("ArithmeticException: / by zero (InProcessTest.java:87)", failure.getMessage());
    }

    @Test
    void aConstructorWithParametersIsNoAnswerAndSaysWhy() {
        UnansweredException failure = assertThrows(UnansweredException.class, () -> fresh(NeedsAName.class));
        assertTrue(failure.getMessage().contains("has no constructor without parameters"), failure.getMessage());
    }
}
