package whetstone.engine.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import whetstone.engine.catalogue.Catalogue;
import whetstone.engine.limits.Budget;
import whetstone.engine.sandbox.Mode;
import whetstone.engine.sandbox.Sandbox;
import whetstone.engine.sandbox.Sandboxes;
import whetstone.engine.submission.Solution;
import whetstone.engine.submission.Submission;
import whetstone.kit.Examiner;

/** Solutions of one submission are compiled together, and graded as if each were alone. */
class SeveralSolutionsTest {
    private static final String SECRET = "class SecretSolution implements Secret { public int twice(int v) { %s } }";
    private static final String QUICK =
            "class QuickSolution implements Quick { public double[] squares(double[] x) { %s } }";
    private static final String RIGHT_SQUARES =
            "double[] y = x.clone(); for (int i = 0; i < y.length; i++) y[i] *= x[i];" + " return y;";

    private static Sandbox sandbox;
    private static Grader grader;

    private final Map<String, Solution> solutions = new TreeMap<>();

    @BeforeAll
    static void open() throws IOException {
        sandbox = Sandboxes.choose(Mode.AUTO).sandbox();
        Catalogue catalogue = Catalogue.of(SeveralSolutionsTest.class.getClassLoader());
        grader = new Grader(catalogue, Examiner.PUBLIC_SALT, sandbox, Budget.standard(), 1, 1);
    }

    @AfterAll
    static void close() throws IOException {
        grader.close();
        sandbox.close();
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
        solutions.put(
                "limited/secret",
                new Solution("limited/secret", "SecretSolution.java", "package other; public class SecretSolution {}"));
        assertEquals(List.of("graded, all points", "not-allowed"), endings());
    }

    private void solution(String name, String imports, String source) {
        String id = "limited/" + name.toLowerCase(Locale.ROOT);
        String text = "package " + id.replace('/', '.') + "; " + imports + source;
        solutions.put(id, new Solution(id, name + "Solution.java", text));
    }

    private List<String> endings() {
        return grader.grade(new Submission("ada", solutions, Map.of(), Optional.empty())).exercises().stream()
                .map(result -> result.ending().word() + (result.score() == result.max() ? ", all points" : ""))
                .toList();
    }
}
