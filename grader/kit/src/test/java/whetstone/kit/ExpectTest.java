package whetstone.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.within;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExpectTest {
    private static Verdict.Wrong wrong(Verdict verdict) {
        return assertInstanceOf(Verdict.Wrong.class, verdict);
    }

    @Test
    void groupsMayHaveAnyNames() {
        assertTrue(Expect.sameGroups(new int[] {0, 0, 1, 2}, new int[] {7, 7, -1, 0})
                .isRight());
    }

    @Test
    void theFirstPairThatIsTornApartOrThrownTogetherIsNamed() {
        assertEquals(
                "positions 0 and 1 belong together",
                wrong(Expect.sameGroups(new int[] {0, 0, 1}, new int[] {0, 1, 1}))
                        .where());
        assertEquals(
                "positions 0 and 2 do not belong together",
                wrong(Expect.sameGroups(new int[] {5, 5, 3}, new int[] {1, 1, 1}))
                        .where());
    }

    @Test
    void expectedGroupsAreShownUnderNamesThatGiveNothingAway() {
        assertEquals(
                "the groups [0, 0, 1], under any names",
                wrong(Expect.sameGroups(new int[] {9, 9, 4}, new int[] {1, 1, 1}))
                        .expected()
                        .text());
    }

    @Test
    void labelsMustBeAsManyAsExpected() {
        assertEquals(
                "length 2 expected, length 1 came",
                wrong(Expect.sameGroups(new int[] {0, 0}, new int[] {0})).where());
    }

    @Test
    void noiseHasItsOwnLabelInBothLabelings() {
        int[] expected = {0, 0, 1, -1};
        assertTrue(Expect.sameGroups(expected, new int[] {5, 5, 2, -1}, -1).isRight());
        assertEquals(
                "whether a position has the label -1: [false, false, false, true]",
                wrong(Expect.sameGroups(expected, new int[] {5, 5, 2, 7}, -1))
                        .expected()
                        .text());
        assertEquals(
                "positions 0 and 1 belong together",
                wrong(Expect.sameGroups(expected, new int[] {5, 4, 2, -1}, -1)).where());
    }

    @Test
    void aShareOfTheLabelsMustBeRight() {
        int[] truth = {0, 1, 1, 2};
        assertTrue(Expect.accuracy(truth, new int[] {0, 1, 1, 0}, 0.75).isRight());
        Verdict.Wrong wrong = wrong(Expect.accuracy(truth, new int[] {0, 1, 0, 0}, 0.75));
        assertEquals("at least 75.0 % of 4 labels right", wrong.expected().text());
        assertEquals("2 right", wrong.actual().text());
        assertEquals(
                "length 4 expected, length 1 came",
                wrong(Expect.accuracy(truth, new int[] {0}, 0.1)).where());
    }

    @Test
    void aVerdictSaysWhatItsNumbersAreAndWhereTheyStand() {
        Verdict.Wrong wrong =
                wrong(Expect.near(0, 2, absolute(1)).about("the sum is").at("the left child"));
        assertEquals("the sum is 0 (to within 1.0)", wrong.expected().text());
        assertEquals("the sum is 2", wrong.actual().text());
        assertEquals("at the left child", wrong.where());
        assertTrue(Expect.near(0, 0, absolute(1))
                .about("the sum is")
                .at("the left child")
                .isRight());
    }

    @Test
    void aMatrixOfGradientsIsToldTheFactorToo() {
        double[][] numerical = {{1, -2}, {0.5, 0}};
        assertEquals(
                "every entry is 2.0 times what it should be",
                wrong(Expect.gradient(numerical, new double[][] {{2, -4}, {1, 0}}, absolute(1e-6)))
                        .where());
        assertEquals(
                "at `[1][0]`: 0.5 expected, 0.7 came (off by 0.20, relative 0.40)",
                wrong(Expect.gradient(numerical, new double[][] {{1, -2}, {0.7, 0}}, absolute(1e-6)))
                        .where());
        assertEquals(
                "at `[1]`: length 2 expected, length 1 came",
                wrong(Expect.gradient(numerical, new double[][] {{1, -2}, {0.5}}, absolute(1e-6)))
                        .where());
    }

    @Test
    void aGradientThatIsOffByOneFactorIsToldTheFactor() {
        double[] numerical = {1, -2, 0.5};
        assertTrue(Expect.gradient(numerical, new double[] {1, -2, 0.5}, absolute(1e-6))
                .isRight());
        assertEquals(
                "every entry is 3.0 times what it should be",
                wrong(Expect.gradient(numerical, new double[] {3, -6, 1.5}, absolute(1e-6)))
                        .where());
        assertEquals(
                "every entry is -1.0 times what it should be",
                wrong(Expect.gradient(numerical, new double[] {-1, 2, -0.5}, absolute(1e-6)))
                        .where());
    }

    @Test
    void aGradientWithOneWrongEntryIsToldTheEntry() {
        assertTrue(wrong(Expect.gradient(new double[] {1, -2}, new double[] {1, 2}, absolute(1e-6)))
                .where()
                .startsWith("at `[1]`: "));
        assertTrue(wrong(Expect.gradient(new double[] {1000, 0.01}, new double[] {1000, 0.05}, absolute(1e-3)))
                .where()
                .startsWith("at `[1]`: "));
    }

    @Test
    void aGradientOfZerosOrOfAnotherLengthHasNoFactor() {
        assertTrue(wrong(Expect.gradient(new double[] {1, 2}, new double[] {0, 0}, absolute(1e-6)))
                .where()
                .startsWith("at `[0]`: "));
        assertEquals(
                "length 2 expected, length 1 came",
                wrong(Expect.gradient(new double[] {1, 2}, new double[] {1}, absolute(1e-6)))
                        .where());
    }

    @Test
    void aPropertyThatDoesNotHoldShowsWhatCame() {
        assertTrue(Expect.holds(true, "anything", 1).isRight());
        Verdict.Wrong wrong = wrong(Expect.holds(false, "two numbers that sum to 1", new double[] {0.5, 0.4}));
        assertEquals("two numbers that sum to 1", wrong.expected().text());
        assertEquals("[0.5, 0.4]", wrong.actual().text());
    }

    @Test
    void theFirstFailureOfAllSpeaksAndTheRestIsNotLookedAt() {
        Verdict verdict = Expect.all(Verdict::right, () -> Verdict.wrong("first", "", ""), () -> fail("looked at"));
        assertEquals("first", wrong(verdict).expected().text());
        assertTrue(Expect.all(Verdict::right, Verdict::right).isRight());
    }

    @Test
    void aCountMayReachItsBoundAndNotPassIt() {
        assertTrue(Expect.atMost(3, 3, 30, "false alarms").isRight());
        Verdict.Wrong wrong = wrong(Expect.atMost(3, 4, 30, "false alarms"));
        assertEquals("at most 3 false alarms in 30", wrong.expected().text());
        assertEquals("4", wrong.actual().text());
    }

    @Test
    void numbersAreWrittenWithAPointWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertEquals(
                    "off by 0.50, relative 0.50",
                    wrong(Expect.near(1.0, 1.5, within(0, 0))).where());
        } finally {
            Locale.setDefault(before);
        }
    }
}
