package whetstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a learner reads: the text of {@code whet check} for some of the example submissions. */
class CheckTextTest {
    private static final String EXAMPLES = "../../examples/submissions/";

    @Test
    void oneMistake() {
        assertEquals("""
                linear/ridge
                  ✗    1  fits the example of the statement
                  ✗    1  leaves the intercept of constant data alone
                  ✓    1  recovers the plane that noiseless points lie on when lambda is 0
                  ✗  1.5  stands where moving any coefficient costs more
                  -  0.5  has shorter slopes the larger lambda is, and none in the end
                  -    1  moves only the intercept when every target is raised by 100
                  -  0.5  does not care about the order of the rows
                  -  0.5  gives equal columns equal slopes
                  -  0.5  leaves its inputs as they were
                  ✓  0.5  refuses a negative lambda
                  ✗  0.5  answers the mean of the targets when there are no columns
                  ✓  0.5  refuses no rows, uneven rows, and targets that do not match the rows
                  ✗    1  fits the diabetes data under a light, a medium and a heavy penalty (hidden)

                  ✗ fits the example of the statement
                    asked     fit(x = [[0.0], [1.0], [2.0]], y = [1.0, 3.0, 5.0], lambda = 2.0)
                    expected  Fit(intercept=2.0, slopes=[1.0]) (to within 1.0E-9)
                    came      Fit(intercept=0.9230769231, slopes=[1.461538462])
                                            ^~~~~~~~~~~~
                    where     at `intercept`: 2.0 expected, 0.9230769231 came (off by 1.1, relative 0.54)

                  This looks like a known mistake: shrinks the intercept.
                  Raise every target by 100: should the slopes change? Look at which
                  coefficients have a price.

                  2 of 10 points: 3 claims hold, 5 fail (1 hidden), 5 were not tried
                  The others often have the same cause; `whet check linear/ridge --all` tells every failure in full.

                """, check("one-mistake-ridge", "linear/ridge"));
    }

    @Test
    void itThrew() {
        assertEquals("""
                linear/ridge
                  ✗    1  fits the example of the statement
                  ✗    1  leaves the intercept of constant data alone
                  ✗    1  recovers the plane that noiseless points lie on when lambda is 0
                  ✗  1.5  stands where moving any coefficient costs more
                  -  0.5  has shorter slopes the larger lambda is, and none in the end
                  -    1  moves only the intercept when every target is raised by 100
                  -  0.5  does not care about the order of the rows
                  -  0.5  gives equal columns equal slopes
                  -  0.5  leaves its inputs as they were
                  ✗  0.5  refuses a negative lambda
                  ✗  0.5  answers the mean of the targets when there are no columns
                  ✗  0.5  refuses no rows, uneven rows, and targets that do not match the rows
                  ✗    1  fits the diabetes data under a light, a medium and a heavy penalty (hidden)

                  ✗ fits the example of the statement
                    asked     fit(x = [[0.0], [1.0], [2.0]], y = [1.0, 3.0, 5.0], lambda = 2.0)
                    no answer (threw): ArrayIndexOutOfBoundsException: Index 0 out of bounds for length 0 (RidgeSolution.java:9)
                        9 |         prepared[0] = new double[] {1};
                    7 claims fail at this line.

                  0 of 10 points: 0 claims hold, 8 fail (1 hidden), 5 were not tried
                  The others often have the same cause; `whet check linear/ridge --all` tells every failure in full.

                """, check("throws-in-odd-places", "linear/ridge"));
    }

    @Test
    void itDoesNotCompile() {
        assertEquals("""
                linear/ridge
                  It does not compile; until it does, nothing can be asked.

                  RidgeSolution.java:11: incompatible types: possible lossy conversion from double to int
                     11 |             yMean = yMean + target;
                        |                           ^

                  RidgeSolution.java:14: cannot find symbol
                     14 |         double[] slopes = slove(x, y, lambda);
                        |                           ^
                    symbol:   method slove(double[][],double[],double)
                    location: class linear.ridge.RidgeSolution

                  0 of 10 points

                """, check("does-not-compile", "linear/ridge"));
    }

    @Test
    void allTellsEveryFailureAndALineThatThrowsOnce() {
        String text = check("throws-in-odd-places", "linear/ridge", "--all");
        assertEquals(
                7, text.lines().filter(line -> line.startsWith("    asked ")).count(), text);
        assertEquals(1, count(text, "    9 |"), text);
        assertFalse(text.contains("--all"), text);
    }

    @Test
    void whatIsNotWrittenIsSaidOnceAndIsNoMistake() {
        String text = check("untouched-stubs", "linear/ridge");
        String unwritten =
                "\n  Still to be written:\n    fit is not written yet (RidgeSolution.java:7)\n\n  0 of 10 points: ";
        assertTrue(text.contains(unwritten), text);
        assertEquals(1, count(text, "fit is not written yet"), text);
        assertEquals(1, count(text, "  \u2717"), text); // the hidden claim, of which nothing is told
    }

    @Test
    void everythingHoldsInSeveralExercises() {
        String text = check("all-right", "linear/ridge", "evaluation/rocauc");
        assertTrue(text.contains("  10 of 10 points. All 13 claims hold: well done."), text);
        assertTrue(text.endsWith("\n2 of 2 exercises are complete: 20 of 20 points\n"), text);
    }

    @Test
    void colouredTextSaysTheSame() {
        String plain = check("one-mistake-ridge", "linear/ridge");
        String coloured = check("one-mistake-ridge", "linear/ridge", "--color", "always");
        assertTrue(coloured.contains("intercept=\u001b[1m\u001b[31m0.9230769231\u001b[0m, slopes"), coloured);
        assertTrue(coloured.contains("intercept=\u001b[1m\u001b[32m2.0\u001b[0m, slopes"), coloured);
        assertEquals(plain, coloured.replaceAll("\u001b\\[\\d+m", ""));
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static String check(String submission, String... more) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> arguments = Stream.concat(Stream.of("check", "--in", EXAMPLES + submission), Stream.of(more))
                .toList();
        Whet.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments.toArray(String[]::new));
        return out.toString().replace(System.lineSeparator(), "\n");
    }
}
