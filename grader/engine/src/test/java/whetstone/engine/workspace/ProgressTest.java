package whetstone.engine.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whetstone.engine.grade.Ending;

class ProgressTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.5Z");
    private static final Instant LATER = NOON.plusSeconds(60);

    @TempDir
    Path root;

    private final List<String> told = new ArrayList<>();
    private ProgressFile file;

    @BeforeEach
    void workspace() throws IOException {
        Files.createDirectory(root.resolve(".whetstone"));
        file = new ProgressFile(new Workspace(root), told::add);
    }

    private String json() throws IOException {
        return Files.readString(root.resolve("progress.json"));
    }

    @Test
    void theBestPointsStayAndTheFirstPassIsRemembered() {
        Progress progress = Progress.NONE.checked(Shelf.result("a/b", 4), NOON);
        assertFalse(progress.isPassed("a/b"));
        progress = progress.checked(Shelf.result("a/b", 10), NOON)
                .checked(Shelf.result("a/b", 10), LATER)
                .checked(Shelf.result("a/b", 3), LATER);
        Standing standing = progress.of("a/b");
        assertEquals(10, standing.best());
        assertEquals(3, standing.last());
        assertEquals(Optional.of(Instant.parse("2026-03-01T12:00:00Z")), standing.passed());
        assertEquals(Optional.of(Instant.parse("2026-03-01T12:01:00Z")), standing.checked());
    }

    @Test
    void whatDoesNotCompileCountsAsCheckedAndTheGradersFaultDoesNot() {
        Progress before = Progress.NONE.checked(Shelf.result("a/b", 4), NOON);
        assertEquals(before, before.checked(Shelf.result("a/b", new Ending.Ungradable("no memory")), LATER));
        Standing after = before.checked(Shelf.result("a/b", new Ending.NotCompiled(List.of("error"))), LATER)
                .of("a/b");
        assertEquals(0, after.last());
        assertEquals(4, after.best());
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        assertEquals(Progress.NONE, file.read());
        Progress written =
                file.update(now -> now.checked(Shelf.result("b/b", 10), NOON).hinted("a/a", 2));
        assertEquals(written, file.read());
        assertEquals(List.of(), told);
    }

    @Test
    void theFileIsSortedAndReadable() throws IOException {
        file.update(now -> now.checked(Shelf.result("b/b", 10), NOON).hinted("a/a", 2));
        assertEquals("""
                {
                  "exercises" : {
                    "a/a" : {
                      "best" : 0.0,
                      "hints" : 2,
                      "last" : 0.0,
                      "max" : 0.0
                    },
                    "b/b" : {
                      "best" : 10.0,
                      "checked" : "2026-03-01T12:00:00Z",
                      "hints" : 0,
                      "last" : 10.0,
                      "max" : 10.0,
                      "passed" : "2026-03-01T12:00:00Z"
                    }
                  }
                }
                """, json().replace("\r\n", "\n"));
    }

    @Test
    void whatOthersWroteIntoTheFileStays() throws IOException {
        Files.writeString(root.resolve("progress.json"), """
                {"mine": [1], "exercises": {"other/x": {"best": 5, "note": "hard"}, "a/a": {"hints": 1, "note": "!"}}}
                """);
        Progress progress = file.update(now -> now.hinted("a/a", 2));
        assertEquals(5, progress.of("other/x").best());
        for (String kept : List.of("\"mine\" : [ 1 ]", "\"note\" : \"hard\"", "\"note\" : \"!\"", "\"hints\" : 2")) {
            assertTrue(json().contains(kept), json());
        }
        assertEquals(List.of(), told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "[]",
                "null",
                "{\"exercises\": 3}",
                "{\"exercises\": {\"a/a\": 3}}",
                "{\"exercises\": {\"a/a\": {\"hints\": -1}}}",
                "{\"exercises\": {\"a/a\": {\"best\": \"NaN\"}}}",
                "{\"exercises\": {\"a/a\": {\"best\": 1e999}}}",
                "{\"exercises\": {\"a/a\": {\"passed\": \"yesterday\"}}}",
                "{\"exercises\": {\"a/a\": {\"hints\": 1}"
            })
    void aDamagedFileIsPutAsideAndTheLearnerIsTold(String text) throws IOException {
        Files.writeString(root.resolve("progress.json"), text);
        assertEquals(Progress.NONE, file.read());
        assertEquals(text, Files.readString(root.resolve("progress.json.damaged")));
        assertTrue(told.get(0).startsWith("progress.json cannot be understood"), told.get(0));
        assertTrue(told.get(0).contains("kept as progress.json.damaged"), told.get(0));
    }

    @Test
    void theMessageNamesTheLineAndRepeatsNothingOfTheFile() throws IOException {
        Files.writeString(root.resolve("progress.json"), "{\n\"exercises\": \u001b[31m\u202e}");
        file.read();
        assertTrue(told.get(0).contains("(line 2)"), told.get(0));
        assertFalse(told.toString().contains("\u001b") || told.toString().contains("\u202e"));
    }

    @Test
    void noDamagedFileOverwritesAnEarlierOne() throws IOException {
        for (String text : List.of("one", "two")) {
            Files.writeString(root.resolve("progress.json"), text);
            file.update(now -> now.hinted("a/a", 1));
        }
        assertEquals("one", Files.readString(root.resolve("progress.json.damaged")));
        assertEquals("two", Files.readString(root.resolve("progress.json.damaged-2")));
        assertEquals(1, file.read().of("a/a").hints());
    }

    @Test
    void severalWritersLoseNothing() throws InterruptedException, IOException {
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String id = "a/a" + i;
            writers.add(new Thread(() -> {
                try {
                    file.update(now -> now.hinted(id, 1));
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }));
        }
        writers.forEach(Thread::start);
        for (Thread writer : writers) {
            writer.join();
        }
        assertEquals(8, file.read().standings().size());
    }
}
