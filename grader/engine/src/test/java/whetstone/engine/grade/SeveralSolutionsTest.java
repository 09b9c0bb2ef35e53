package whetstone.engine.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import whetstone.engine.submission.Solution;

/** Solutions of one submission are compiled together, and graded as if each were alone. */
class SeveralSolutionsTest {
    private static final String SECRET = "class SecretSolution implements Secret { public int twice(int v) { %s } }";
    private static final String QUICK =
            "class QuickSolution implements Quick { public double[] squares(double[] x) { %s } }";
    private static final String RIGHT_SQUARES =
            "double[] y = x.clone(); for (int i = 0; i < y.length; i++) y[i] *= x[i];" + " return y;";

    private static Grading grading;

    private final List<Solution> solutions = new ArrayList<>();

    @BeforeAll
    static void open() throws IOException {
        grading = Grading.open();
    }

    @AfterAll
    static void close() throws IOException {
        grading.close();
    }

    @Test
    void rightOnes() {
        solution("Quick", "", QUICK.formatted(RIGHT_SQUARES));
        solution("Secret", "", SECRET.formatted("return 2 * v;"));
        assertEquals(List.of("graded, all points", "graded, all points"), endings());
    }

    @Test
    void theErrorOfOneIsNoOthers() {
        solution("Quick", "", QUICK.formatted("return 1;"));
        solution("Secret", "", SECRET.formatted("return 2 * v;"));
        assertEquals(List.of("not-compiled", "graded, all points"), endings());
    }

    @Test
    void noneMayUseAnother() {
        solution(
                "Quick",
                "import limited.secret.*;",
                QUICK.formatted("new SecretSolution().twice(1); " + RIGHT_SQUARES));
        solution("Secret", "", "public " + SECRET.formatted("return 2 * v;"));
        assertEquals(List.of("not-compiled", "graded, all points"), endings());
    }

    @Test
    void whoPutsAClassElsewhereHasItAsIfAlone() {
        solution("Quick", "", QUICK.formatted(RIGHT_SQUARES));
        solutions.add(
                new Solution("limited/secret", "SecretSolution.java", "package other; public class SecretSolution {}"));
        assertEquals(List.of("graded, all points", "not-allowed"), endings());
    }

    private void solution(String name, String imports, String source) {
        String id = "limited/" + name.toLowerCase(Locale.ROOT);
        String text = "package " + id.replace('/', '.') + "; " + imports + source;
        solutions.add(new Solution(id, name + "Solution.java", text));
    }

    private List<String> endings() {
        return grading.of(solutions).stream()
                .map(result -> result.ending().word() + (result.score() == result.max() ? ", all points" : ""))
                .toList();
    }
}
