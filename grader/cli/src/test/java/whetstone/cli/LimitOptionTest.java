package whetstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import whetstone.engine.limits.Limit;

/** Limits on the command line. */
class LimitOptionTest {
    private static final String USED_UP = "the 4 seconds for the whole submission are used up";
    private static final String ENDLESS = """
            package evaluation.rocauc;
            public class RocAucSolution implements RocAuc {
                public Curve roc(boolean[] truth, double[] score) { while (true) {} }
                public double auc(boolean[] truth, double[] score) { while (true) {} }
            }
            """;

    private static final Path RIDGE = Path.of("../../examples/submissions/all-right/linear/ridge/RidgeSolution.java");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "heep=1GiB  | there is no limit 'heep'; perhaps heap, which takes a size such as",
                "openfiles=9 | there is no limit 'openfiles'; perhaps open-files, which takes a whole number, from 32 to 4096",
                "xyz=1      | there is no limit 'xyz'; `whet limits` lists them",
                "heap=512   | is no value for heap, which takes a size such as",
                "heap=1TiB  | from 16MiB to 64GiB",
                "question=0s | is no value for question, which takes a time such as 30s or 2m, from 1s to 1h",
                "heap       | is not of the form NAME=VALUE, such as heap=512MiB"
            })
    void aWrongNameOrValueIsToldWithWhatIsRight(String limit, String said) {
        Run run = Run.of("grade", ".", "--out", folder.toString(), "--limit", limit);
        assertEquals(2, run.code());
        assertTrue(run.err().lines().findFirst().orElseThrow().contains(said), run.err());
        assertEquals(2, run.err().lines().count(), run.err());
    }

    @Test
    void theCommandListsEveryLimitWithItsStandard() {
        Run run = Run.of("limits");
        assertEquals(0, run.code());
        for (Limit limit : Limit.values()) {
            String standard = limit.unit().words(limit.standard());
            assertTrue(
                    run.out().lines().anyMatch(line -> line.startsWith(limit.word() + " ") && line.contains(standard)),
                    run.out());
        }
    }

    @Test
    void limitsThatAreNotTheStandardAreRecordedAndOthersAreNot() throws IOException {
        hand("linear/ridge", Files.readString(RIDGE));
        assertTrue(graded("plain").path("limits").isMissingNode());
        JsonNode limits = graded("set", "heap=1GiB", "question=3s", "tasks=128").path("limits");
        assertEquals("{\"question\":\"3s\",\"heap\":\"1GiB\"}", limits.toString());
        assertEquals(result("plain"), result("set"));
    }

    @Test
    void whenTheTimeOfASubmissionIsUsedUpTheRestIsNotAsked() throws IOException {
        hand("evaluation/rocauc", ENDLESS);
        hand("linear/ridge", Files.readString(RIDGE));
        JsonNode ridge = late();
        assertEquals("graded", ridge.path("ending").asString());
        JsonNode first = ridge.path("claims").path(0);
        assertEquals("timed out", first.path("kind").asString());
        assertTrue(first.path("message").asString().contains(USED_UP), first.toString());
        assertTrue(ridge.path("score").asDouble() == 0);
    }

    /** What speaks of another exercise is compiled by itself, when its turn has come. */
    @Test
    void whenTheTimeOfASubmissionIsUsedUpTheRestIsNotCompiled() throws IOException {
        hand("evaluation/rocauc", ENDLESS);
        hand("linear/ridge", "// after evaluation.rocauc\n" + Files.readString(RIDGE));
        JsonNode ridge = late();
        assertEquals("not-compiled", ridge.path("ending").asString());
        assertEquals(
                "the compiler gave up: " + USED_UP,
                ridge.path("messages").path(0).asString());
        assertTrue(ridge.path("score").asDouble() == 0);
    }

    private JsonNode late() throws IOException {
        graded("late", "submission=4s", "question=1m", "exercise=1m");
        return result("late").path("exercises").path(1);
    }

    @Test
    void checkTakesLimitsAsWell() throws IOException {
        hand("linear/ridge", Files.readString(RIDGE).replace("check(x, y, lambda);", """
                check(x, y, lambda);
                if (new long[8 << 20].length == 0) return null;
                """));
        String place = folder.resolve("handed").toString();
        Run tight = Run.of("check", "--in", place, "--limit", "heap=32MiB");
        assertEquals(1, tight.code(), tight.err());
        assertTrue(tight.out().contains("more than 32 MiB of heap"), tight.out());
        Run standard = Run.of("check", "--in", place);
        assertEquals(0, standard.code(), standard.out());
        assertFalse(standard.out().contains("MiB"), standard.out());
    }

    private void hand(String exercise, String source) throws IOException {
        String type = exercise.equals("linear/ridge") ? "Ridge" : "RocAuc";
        Path file = folder.resolve("handed").resolve(exercise).resolve(type + "Solution.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }

    /** The summary of a run. */
    private JsonNode graded(String out, String... limits) {
        List<String> arguments = new ArrayList<>(List.of("grade", folder.resolve("handed") + "", "--out"));
        arguments.add(folder.resolve(out).toString());
        for (String limit : limits) {
            arguments.addAll(List.of("--limit", limit));
        }
        Run run = Run.of(arguments.toArray(String[]::new));
        assertEquals(0, run.code(), run.err());
        return JsonMapper.shared().readTree(folder.resolve(out).resolve("results.json"));
    }

    private JsonNode result(String out) {
        return JsonMapper.shared().readTree(folder.resolve(out).resolve("handed/result.json"));
    }
}
