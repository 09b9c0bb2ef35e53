package whetstone.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static whetstone.kit.Growth.LINEAR;
import static whetstone.kit.Growth.LINEARITHMIC;
import static whetstone.kit.Growth.QUADRATIC;
import static whetstone.kit.Sizes.sizes;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whetstone.sample.ByCounting;
import whetstone.sample.ByEveryConstruct;
import whetstone.sample.ByLibrarySearch;
import whetstone.sample.ByLibrarySort;
import whetstone.sample.ByLoops;
import whetstone.sample.ByMergeSort;
import whetstone.sample.ByRecursion;
import whetstone.sample.ByStreams;
import whetstone.sample.Pairs;

class GrowthTest {
    private static Finding examined(Class<? extends Pairs> type, Growth atMost) {
        Checks<Pairs> checks = claims -> claims.that("counts what is repeated, fast")
                .given(sizes(100, 1000), GrowthTest::values)
                .ask(Pairs::repeated)
                .growing(atMost)
                .expect((values, repeated) -> Expect.same(new ByLoops().repeated(values), repeated));
        return new Examiner("sample/pairs", "salt")
                .examine(Claims.declaredBy(checks), InProcess.of(Pairs.class, type))
                .get(0);
    }

    private static int[] values(int size, Random random) {
        return random.ints(size, 0, size).toArray();
    }

    private static boolean grows(Class<? extends Pairs> type, Growth atMost) {
        return examined(type, atMost).verdict().isRight();
    }

    @ParameterizedTest
    @ValueSource(classes = {ByCounting.class, ByLibrarySort.class, ByRecursion.class})
    void workThatGrowsWithTheSizeIsLinear(Class<? extends Pairs> type) {
        assertTrue(grows(type, LINEAR));
    }

    @Test
    void sortingByHandIsLinearithmic() {
        assertTrue(grows(ByMergeSort.class, LINEARITHMIC));
    }

    @ParameterizedTest
    @ValueSource(classes = {ByLoops.class, ByStreams.class})
    void workThatGrowsWithTheSquareIsQuadratic(Class<? extends Pairs> type) {
        assertFalse(grows(type, LINEAR));
        assertFalse(grows(type, LINEARITHMIC));
        assertTrue(grows(type, QUADRATIC));
    }

    @Test
    void countingChangesNoAnswerWhateverTheByteCode() {
        assertTrue(grows(ByEveryConstruct.class, QUADRATIC));
        assertFalse(grows(ByEveryConstruct.class, LINEAR));
    }

    @Test
    void whatTheJdkDoesInsideEscapes() {
        // Known: only the solution's own byte code is counted. A claim that must see this needs a size at which it is
        // slow enough for the time limit.
        assertTrue(grows(ByLibrarySearch.class, LINEAR));
    }

    @Test
    void growthThatIsTooFastSaysHowFast() {
        Verdict.Wrong wrong = assertInstanceOf(
                Verdict.Wrong.class, examined(ByLoops.class, LINEAR).verdict());
        assertEquals(
                "at most 31.6 times the steps for 1000 values as for 100",
                wrong.expected().text());
        assertTrue(
                wrong.actual().text().matches("9\\d\\.\\d times the steps"),
                wrong.actual().text());
    }

    @Test
    void stepsAreTheSameEveryTime() {
        assertEquals(
                examined(ByStreams.class, LINEAR).trials().toString(),
                examined(ByStreams.class, LINEAR).trials().toString());
        assertTrue(examined(ByLoops.class, LINEAR).trials().stream().allMatch(trial -> trial.steps() > trial.size()));
    }

    @Test
    void stepsAreCountedOnlyWhereGrowthIsClaimed() {
        Checks<Pairs> checks = claims -> claims.that("counts what is repeated")
                .ask(pairs -> pairs.repeated(new int[] {1, 2, 1}))
                .expect(Expect.same(1));
        Finding finding = new Examiner("sample/pairs", "salt")
                .examine(Claims.declaredBy(checks), InProcess.of(Pairs.class, ByLoops.class))
                .get(0);
        assertEquals(0, finding.trials().get(0).steps());
    }

    @Test
    void aWrongAnswerSpeaksBeforeGrowth() {
        Checks<Pairs> checks = claims -> claims.that("counts what is repeated, fast")
                .given(sizes(100, 1000), GrowthTest::values)
                .ask(Pairs::repeated)
                .growing(LINEAR)
                .expect((values, repeated) -> Expect.same(-1, repeated));
        Finding finding = new Examiner("sample/pairs", "salt")
                .examine(Claims.declaredBy(checks), InProcess.of(Pairs.class, ByLoops.class))
                .get(0);
        assertEquals(
                "-1",
                assertInstanceOf(Verdict.Wrong.class, finding.verdict())
                        .expected()
                        .text());
    }

    @Test
    void aLawThatAsksTwiceKeepsItsBound() {
        Checks<Pairs> checks = claims -> claims.that("does not care about the order, and is fast")
                .given(sizes(100, 1000), GrowthTest::values)
                .ask(Pairs::repeated)
                .growing(LINEAR)
                .again((values, random) -> Arrays.stream(values).sorted().toArray())
                .expectUnchanged(Tolerance.exact());
        Finding finding = new Examiner("sample/pairs", "salt")
                .examine(Claims.declaredBy(checks), InProcess.of(Pairs.class, ByLoops.class))
                .get(0);
        assertInstanceOf(Verdict.Wrong.class, finding.verdict());
    }

    @Test
    void admitsHalfWayToTheNextPower() {
        assertEquals(Math.pow(10, 1.5), LINEAR.admitted(100, 1000), 1e-9);
        assertEquals(Math.pow(10, 2.5), QUADRATIC.admitted(100, 1000), 1e-9);
        assertEquals(Math.sqrt(15 * 100), LINEARITHMIC.admitted(100, 1000), 1e-9);
    }
}
