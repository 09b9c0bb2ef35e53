package whetstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The golden tests: each folder in examples/submissions is graded, and its result is the expected one to the last byte.
 *
 * <p>After a change that is meant to change results, run {@code whet grade examples/submissions --out DIR}, look at
 * every difference, and copy each {@code DIR/NAME/result.json} to {@code examples/submissions/NAME/expected.json}.
 */
class ExampleSubmissionsTest {
    private static final Path EXAMPLES = Path.of("../../examples/submissions");

    @TempDir
    Path results;

    @TestFactory
    Stream<DynamicTest> everyExampleGetsItsExpectedResult() throws IOException {
        StringWriter err = new StringWriter();
        Whet.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "grade",
                EXAMPLES.toString(),
                "--out",
                results.toString());
        List<Path> examples;
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            examples = folders.filter(Files::isDirectory).sorted().toList();
        }
        assertTrue(examples.size() >= 14, "examples found: " + examples.size());
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(example.getFileName().toString(), () -> {
                    Path result = results.resolve(example.getFileName()).resolve("result.json");
                    assertTrue(Files.exists(result), () -> "no result; the command said: " + err);
                    assertEquals(Files.readString(example.resolve("expected.json")), Files.readString(result));
                }));
    }
}
