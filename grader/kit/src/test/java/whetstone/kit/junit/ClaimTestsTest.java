package whetstone.kit.junit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;
import whetstone.kit.Checks;

class ClaimTestsTest {
    interface Doubler {
        int twice(int value);
    }

    static final class Right implements Doubler {
        @Override
        public int twice(int value) {
            return 2 * value;
        }
    }

    static final class Squares implements Doubler {
        @Override
        public int twice(int value) {
            return value * value;
        }
    }

    static final class Unwritten implements Doubler {
        @Override
        public int twice(int value) {
            throw new UnsupportedOperationException("twice is not written yet");
        }
    }

    private static final Checks<Doubler> CHECKS = claims -> {
        claims.that("doubles two").ask(doubler -> doubler.twice(2)).expect(same(4));
        claims.that("doubles")
                .hint("Try 3 by hand.")
                .given(sizes(2, 3, 4), (size, random) -> size)
                .ask(Doubler::twice)
                .expect((value, answer) -> same(2 * value, answer));
        claims.that("doubles zero")
                .after("doubles")
                .ask(doubler -> doubler.twice(0))
                .expect(same(0));
        claims.that("doubles one")
                .after("doubles zero")
                .ask(doubler -> doubler.twice(1))
                .expect(same(2));
    };

    private static List<DynamicTest> tests(Class<? extends Doubler> solution) {
        return ClaimTests.of(Doubler.class, solution, CHECKS).toList();
    }

    @Test
    void everyClaimIsATestUnderItsOwnWords() {
        assertEquals(
                List.of("doubles two", "doubles", "doubles zero", "doubles one"),
                tests(Right.class).stream().map(DynamicTest::getDisplayName).toList());
    }

    @Test
    void claimsThatHoldAreGreen() {
        tests(Right.class).forEach(test -> assertDoesNotThrow(test.getExecutable()));
    }

    @Test
    void aClaimThatDoesNotHoldIsRedAndSaysWhyAndWhatNext() {
        List<DynamicTest> tests = tests(Squares.class);
        assertDoesNotThrow(tests.get(0).getExecutable());
        AssertionFailedError red =
                assertThrows(AssertionFailedError.class, tests.get(1).getExecutable());
        assertEquals("""
                doubles
                asked     twice(value = 3)
                expected  6
                came      9
                next      Try 3 by hand.""", red.getMessage());
    }

    @Test
    void whatComesAfterARedClaimIsSkippedAndSoIsWhatComesAfterThat() {
        List<DynamicTest> tests = tests(Squares.class);
        assertThrows(AssertionFailedError.class, tests.get(1).getExecutable());
        assertThrows(TestAbortedException.class, tests.get(2).getExecutable());
        assertThrows(TestAbortedException.class, tests.get(3).getExecutable());
    }

    @Test
    void aTestThatIsRunAloneIsTried() {
        assertThrows(AssertionFailedError.class, tests(Squares.class).get(3).getExecutable());
    }

    @Test
    void anUnwrittenMethodIsSkippedAndCalledUnwritten() {
        TestAbortedException skipped = assertThrows(
                TestAbortedException.class, tests(Unwritten.class).get(0).getExecutable());
        assertEquals("""
                asked     twice(value = 2)
                no answer (not implemented): twice is not written yet (ClaimTestsTest.java:38)""", skipped.getMessage());
    }
}
