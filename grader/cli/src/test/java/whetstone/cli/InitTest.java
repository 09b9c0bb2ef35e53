package whetstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whetstone.engine.catalogue.Catalogue;
import whetstone.engine.catalogue.Folder;
import whetstone.kit.Check;

class InitTest {
    private static final Catalogue CATALOGUE = Exercises.installed().catalogue();

    @TempDir
    Path folder;

    @Test
    void aWorkspaceHasTheFilesOfEveryExercise() throws IOException {
        assertEquals(0, init(workspace()).code());
        for (Folder exercise : CATALOGUE.folders()) {
            Path place = workspace().resolve("src").resolve(exercise.id());
            String name = exercise.typeName();
            assertEquals(
                    exercise.text(name + "Solution.java"), Files.readString(place.resolve(name + "Solution.java")));
            for (String file : List.of("statement.md", name + ".java", name + "Test.java")) {
                assertTrue(Files.isRegularFile(place.resolve(file)), file);
            }
        }
        assertTrue(Files.isRegularFile(workspace().resolve("data/iris.csv")));
        assertTrue(Files.readString(workspace().resolve("data/README.md")).contains("iris"), "sources of the data");
        assertTrue(Files.isExecutable(workspace().resolve("whet")));
    }

    @Test
    void noReferenceHiddenCheckMistakeOrWitnessIsInside() throws IOException {
        init(workspace());
        Map<String, byte[]> inside = everythingIn(workspace());
        assertTrue(
                inside.keySet().stream().anyMatch(file -> file.endsWith("RidgeChecks.class")), "jars are looked into");
        for (Folder exercise : CATALOGUE.folders()) {
            List<String> secret = exercise.files().stream()
                    .filter(file -> isSecret(exercise, file))
                    .toList();
            assertTrue(secret.size() >= 5, "secrets of " + exercise.id() + ": " + secret);
            secret.forEach(file -> assertAbsent(exercise, file, inside));
        }
        assertNotNamed(inside);
    }

    private static boolean isSecret(Folder exercise, String file) {
        return file.startsWith("wrong/")
                || file.startsWith("witness/")
                || file.startsWith("speed/Fast")
                || file.startsWith("speed/") && file.endsWith(".java")
                || file.startsWith(exercise.typeName() + "Reference")
                || file.startsWith(exercise.typeName() + "Hidden");
    }

    private static void assertAbsent(Folder exercise, String file, Map<String, byte[]> inside) {
        byte[] content = exercise.bytes(file);
        inside.forEach((path, bytes) -> {
            assertFalse(path.endsWith("/" + exercise.id() + "/" + file), path);
            assertFalse(Arrays.equals(bytes, content), () -> path + " is " + file);
        });
    }

    /** Neither the names of these classes nor a hidden claim stand in any file. */
    private static void assertNotNamed(Map<String, byte[]> inside) {
        List<String> secrets =
                CATALOGUE.folders().stream().flatMap(InitTest::secretNames).toList();
        inside.forEach((path, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            secrets.forEach(secret -> assertFalse(text.contains(secret), () -> path + " says " + secret));
        });
    }

    private static Stream<String> secretNames(Folder folder) {
        Stream<String> names = Stream.of(
                folder.typeName() + "Reference",
                folder.typeName() + "Hidden",
                folder.packageName() + ".wrong",
                folder.id() + "/wrong",
                folder.packageName() + ".witness",
                folder.packageName() + ".speed.Fast",
                folder.id() + "/witness");
        return Stream.concat(
                names, CATALOGUE.exercise(folder.id()).hidden().stream().map(Check::claim));
    }

    @Test
    void theNaiveLoopThatSpeedIsComparedWithIsInside() throws IOException {
        init(workspace(), "--only", "foundations/matmul");
        List<String> inside = List.copyOf(everythingIn(workspace()).keySet());
        for (String file : List.of("MatmulSpeed.class", "speed/Naive.class", "speed/Idle.class")) {
            assertTrue(inside.stream().anyMatch(path -> path.endsWith("!foundations/matmul/" + file)), file);
        }
    }

    @Test
    void onlyWhatIsAskedForGoesIn() throws IOException {
        assertEquals(0, init(workspace(), "--only", "linear,trees/cart").code());
        assertTrue(Files.exists(workspace().resolve("src/linear/ridge/statement.md")));
        assertTrue(Files.exists(workspace().resolve("src/trees/cart/statement.md")));
        assertFalse(Files.exists(workspace().resolve("src/drift")));
        assertTrue(everythingIn(workspace()).keySet().stream().noneMatch(file -> file.contains("PageHinkley")));
    }

    @Test
    void anUnknownTopicIsWrongUsageAndLeavesNothing() {
        Run run = init(workspace(), "--only", "linaer");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("no topic or exercise linaer"), run.err());
        assertFalse(Files.exists(workspace()));
    }

    @Test
    void aFolderWithOtherThingsInItIsLeftAlone() throws IOException {
        Files.createDirectories(workspace());
        Files.writeString(workspace().resolve("thesis.txt"), "mine");
        Run run = init(workspace());
        assertEquals(2, run.code());
        assertTrue(run.err().contains("nothing was changed"), run.err());
        try (Stream<Path> files = Files.list(workspace())) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void initAgainAddsExercisesAndLeavesSolutionsAsTheyAre() throws IOException {
        init(workspace(), "--only", "linear/ridge");
        Path solution = workspace().resolve("src/linear/ridge/RidgeSolution.java");
        Files.writeString(solution, "mine");
        Files.writeString(solution.resolveSibling("Ridge.java"), "spoilt");
        Run again = init(workspace());
        assertEquals(0, again.code(), again.err());
        assertEquals("mine", Files.readString(solution));
        assertTrue(Files.readString(solution.resolveSibling("Ridge.java")).contains("interface Ridge"));
        assertTrue(Files.exists(workspace().resolve("src/trees/cart/statement.md")));
    }

    @Test
    void whoStudiesAloneGetsTheReferencesApartFromTheExercises() throws IOException {
        assertEquals(
                0, init(workspace(), "--only", "linear/ridge", "--self-study").code());
        assertTrue(everythingIn(workspace()).containsKey(".whetstone/references.zip!linear/ridge/RidgeReference.java"));
        assertFalse(Files.exists(workspace().resolve("src/linear/ridge/RidgeReference.java")));
    }

    private Path workspace() {
        return folder.resolve("ml");
    }

    /** All files by their paths, those in jars and zips as well: {@code a.jar!b/C.class}. */
    private static Map<String, byte[]> everythingIn(Path root) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(root)) {
            paths = walk.filter(Files::isRegularFile).toList();
        }
        for (Path path : paths) {
            add(root.relativize(path).toString(), Files.readAllBytes(path), files);
        }
        return files;
    }

    private static void add(String path, byte[] content, Map<String, byte[]> files) throws IOException {
        files.put(path, content);
        if (!path.endsWith(".jar") && !path.endsWith(".zip")) {
            return;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                add(path + "!" + entry.getName(), zip.readAllBytes(), files);
            }
        }
    }

    private static Run init(Path workspace, String... options) {
        return Run.of(Stream.concat(Stream.of("init", workspace.toString()), Stream.of(options))
                .toArray(String[]::new));
    }
}
