package whetstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhetTest {
    private static final Path ALL_RIGHT = Path.of("../../examples/submissions/all-right");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grade", "limits", "check", "watch", "report", "prove", "new", "list", "doctor", "next", "hint",
                "reset", "pack"
            })
    void everyCommandExplainsItself(String command) {
        Run run = run(command, "--help");
        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("Usage: whet " + command), run.out());
    }

    @Test
    void anUnknownCommandIsWrongUsage() {
        assertEquals(2, run("grde").code());
    }

    @Test
    void listShowsEveryExerciseWithItsLevelAndMinutes() {
        Run run = run("list");
        assertEquals(0, run.code());
        assertTrue(run.out().contains("linear/ridge"), run.out());
        assertTrue(run.out().contains("medium"), run.out());
        assertTrue(run.out().contains("30 min"), run.out());
    }

    @Test
    void gradeWritesAResultForEachSubmissionAndASummary() throws IOException {
        Path submissions = Files.createDirectories(folder.resolve("class"));
        copyRight(submissions.resolve("ada"));
        Run run = run(
                "grade", submissions.toString(), "--out", folder.resolve("out").toString());
        assertEquals(0, run.code(), run.err());
        String summary = Files.readString(folder.resolve("out/results.json"));
        assertTrue(summary.contains("\"submission\" : \"ada\""), summary);
        assertTrue(summary.contains("\"ending\" : \"graded\""), summary);
        assertFalse(Files.readString(folder.resolve("out/ada/result.json")).contains("seconds"));
    }

    @Test
    void resultsAreTheSameToTheLastByteFromRunToRunAndDifferUnderAnotherSalt() throws IOException {
        copyRight(folder.resolve("class/ada"));
        String wrong = Files.readString(folder.resolve("class/ada/RidgeSolution.java"))
                .replace("a[j][j] += lambda;", "a[j][j] += 2 * lambda;");
        Files.writeString(folder.resolve("class/ada/RidgeSolution.java"), wrong);
        assertEquals(graded("one", "secret"), graded("two", "secret"));
        assertFalse(graded("three", "other").equals(graded("four", "secret")));
    }

    private String graded(String out, String salt) throws IOException {
        Path to = folder.resolve(out);
        run("grade", folder.resolve("class").toString(), "--out", to.toString(), "--salt", salt);
        String summary = Files.readString(to.resolve("results.json"));
        assertFalse(summary.contains(salt), "the salt itself must not be told");
        return Files.readString(to.resolve("ada/result.json"));
    }

    @Test
    void belowTheRequiredMarkTheExitCodeIsOne() throws IOException {
        Path stub = Files.createDirectories(folder.resolve("class/ada"));
        Files.writeString(stub.resolve("RidgeSolution.java"), "package linear.ridge; class RidgeSolution {}");
        String[] arguments = {
            "grade",
            folder.resolve("class").toString(),
            "--out",
            folder.resolve("out").toString()
        };
        assertEquals(0, run(arguments).code());
        assertEquals(
                1,
                run(arguments[0], arguments[1], arguments[2], arguments[3], "--require", "60%")
                        .code());
    }

    @Test
    void aShareThatIsNoneIsWrongUsage() {
        Run run = run("grade", ".", "--out", folder.toString(), "--require", "sixty");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("'sixty' is not a percentage such as 60%"), run.err());
    }

    @Test
    void aMissingPathIsToldInOneLineAndExitsWithTwo() {
        Run run = run(
                "grade",
                folder.resolve("nowhere").toString(),
                "--out",
                folder.resolve("out").toString());
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("nothing to grade: "), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void aSubmissionThatCannotBeTakenDoesNotStopTheOthers() throws IOException {
        copyRight(folder.resolve("class/ada"));
        Files.writeString(Files.createDirectories(folder.resolve("class")).resolve("bob.zip"), "no zip at all");
        Path cyd = Files.createDirectories(folder.resolve("class/cyd"));
        Files.writeString(cyd.resolve("RidgeSolution.java"), "package linear; class RidgeSolution {}");
        Path dee = Files.createDirectories(folder.resolve("class/dee/old"));
        Files.writeString(dee.resolve("RidgeSolution.java"), "package linear.ridge;");
        Files.writeString(dee.resolveSibling("RidgeSolution.java"), "package linear.ridge;");
        Path eve = Files.createDirectories(folder.resolve("class/eve"));
        Files.writeString(
                eve.resolve("RidgeSolution.java"),
                "package linear.ridge; public class RidgeSolution implements Ridge {"
                        + " public Fit fit(double[][] x, double[] y, double l) { return null; } }"
                        + " interface Ridge { record Fit(double i, double[] s) {} Fit fit(double[][] x, double[] y, double l); }");
        Run run = run(
                "grade",
                folder.resolve("class").toString(),
                "--out",
                folder.resolve("out").toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(result("ada").contains("\"ending\" : \"graded\""));
        assertTrue(run.out().contains("    bob.zip is not a zip, or a broken one; zip the solutions again"), run.out());
        assertTrue(result("bob").contains("\"problem\" : "), result("bob"));
        assertTrue(result("cyd").contains("linear.ridge"), result("cyd"));
        assertTrue(result("dee").contains("keep one"), result("dee"));
        assertTrue(result("eve").contains("not-allowed"), result("eve"));
        assertTrue(result("eve").contains("the exercise's own contract"), result("eve"));
    }

    private String result(String submission) throws IOException {
        return Files.readString(folder.resolve("out").resolve(submission).resolve("result.json"));
    }

    @Test
    void anAnswerThatIsNestedVeryDeeplyIsJudgedLikeAnyOther() throws IOException {
        Path ada = Files.createDirectories(folder.resolve("class/ada"));
        Files.writeString(ada.resolve("CartSolution.java"), """
                package trees.cart;
                class CartSolution implements Cart {
                    public Node fit(double[][] x, int[] y, int classes, Limits limits) {
                        Node tree = new Leaf(new int[classes]);
                        for (int i = 0; i < 990; i++) tree = new Split(0, i, new Leaf(new int[classes]), tree);
                        return tree;
                    }
                    public int[] predict(Node tree, double[][] x) { return new int[0]; }
                    public double[][] probabilities(Node tree, double[][] x) { return new double[0][]; }
                }
                """);
        copyRight(folder.resolve("class/bob"));
        Run run = run(
                "grade",
                folder.resolve("class").toString(),
                "--out",
                folder.resolve("out").toString());
        assertEquals(0, run.code(), run.out() + run.err());
        assertTrue(result("ada").contains("\"ending\" : \"graded\""), result("ada"));
        assertTrue(result("ada").contains("\"score\" : 0.0"), result("ada"));
        Run check = run("check", "--in", ada.toString());
        assertEquals(1, check.code(), check.out() + check.err());
    }

    @Test
    void checkShowsEveryClaimAndEndsWithZeroOnlyWhenAllHold() throws IOException {
        copyRight(folder.resolve("mine"));
        Run right = run("check", "linear/ridge", "--in", folder.resolve("mine").toString());
        assertEquals(0, right.code(), right.out() + right.err());
        assertTrue(right.out().contains("10 of 10 points"), right.out());

        Path file = folder.resolve("mine/RidgeSolution.java");
        Files.writeString(file, Files.readString(file).replace("a[j][j] += lambda;", "a[j][j] += lambda * lambda;"));
        Run wrong = run("check", "--in", folder.resolve("mine").toString());
        assertEquals(1, wrong.code());
        assertTrue(wrong.out().contains("squares lambda"), wrong.out());
    }

    @Test
    void newLaysOutAFolderAndOverwritesNothing() throws IOException {
        Path topics = Files.createDirectories(folder.resolve("src"));
        assertEquals(0, run("new", "linear/average", "--in", topics.toString()).code());
        Path checks = topics.resolve("linear/average/AverageChecks.java");
        assertTrue(Files.readString(checks).startsWith("package linear.average;"));
        Files.writeString(checks, "mine");
        Run again = run("new", "linear/average", "--in", topics.toString());
        assertEquals(2, again.code());
        assertTrue(again.err().contains("nothing was changed"), again.err());
        assertEquals("mine", Files.readString(checks));
    }

    @Test
    void doctorNamesEverySandboxWithWhatItOffersHere() {
        Run run = run("doctor");
        assertEquals(0, run.code());
        assertTrue(run.out().contains("bubblewrap") && run.out().contains("util-linux"), run.out());
    }

    @Test
    void proveOfAnUnknownExerciseIsWrongUsage() {
        Run run = run("prove", "linear/nothing");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("There is no exercise linear/nothing"), run.err());
    }

    private static void copyRight(Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.walk(ALL_RIGHT)) {
            Path right = files.filter(file -> file.endsWith("RidgeSolution.java"))
                    .findFirst()
                    .orElseThrow();
            Files.copy(right, to.resolve("RidgeSolution.java"));
        }
    }

    private static Run run(String... arguments) {
        return Run.of(arguments);
    }
}
