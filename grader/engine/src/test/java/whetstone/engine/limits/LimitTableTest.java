package whetstone.engine.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import whetstone.engine.catalogue.TimeLimits;

/** The table itself, what a run makes of it, and what the documents say of it. */
class LimitTableTest {
    private static final Path PAGE = Path.of("../../docs/security.md");

    /** After a change of the table, put what is expected here in place of what the page has. */
    @Test
    void thePageOnSecurityHasTheSameTable() throws IOException {
        String rows = Arrays.stream(Limit.values()).map(LimitTableTest::row).collect(Collectors.joining());
        String page = Files.readString(PAGE);
        int head = page.indexOf("| limit | standard |");
        assertTrue(head >= 0, "the page has no table of limits");
        String table = page.substring(head, page.indexOf("\n\n", head) + 1);
        assertEquals(
                rows,
                table.lines().skip(2).map(line -> line + "\n").collect(Collectors.joining()),
                "the table in docs/security.md");
    }

    private static String row(Limit limit) {
        return "| `%s` | %s | %s | %s |\n"
                .formatted(limit.word(), limit.unit().words(limit.standard()), limit.range(), limit.sentence());
    }

    @ParameterizedTest
    @EnumSource
    void theStandardMakesSenseAndIsWrittenAsItIsRead(Limit limit) {
        limit.require(limit.standard());
        assertEquals(Limit.named(limit.word()).orElseThrow(), limit);
        String written = limit.unit().written(limit.standard());
        assertEquals(OptionalLong.of(limit.standard()), limit.unit().parsed(written));
        assertThrows(IllegalArgumentException.class, () -> Budget.standard().with(limit, limit.least() - 1));
    }

    @ParameterizedTest
    @CsvSource({
        "SECONDS, 30s, 30",
        "SECONDS, 2m, 120",
        "BYTES, 64KiB, 65536",
        "BYTES, 512 mib, 536870912",
        "BYTES, 1GiB, 1073741824",
        "COUNT, 2000, 2000"
    })
    void valuesAreReadWithTheirUnits(Unit unit, String text, long value) {
        assertEquals(OptionalLong.of(value), unit.parsed(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "512", "512MB", "-1MiB", "1.5GiB", "MiB", "99999999999999999999B", "1e3B"})
    void whatIsNoSizeIsNotRead(String text) {
        assertEquals(OptionalLong.empty(), Unit.BYTES.parsed(text));
    }

    @Test
    void whatTheExerciseSaysStandsBelowWhatIsSetForTheRun() {
        TimeLimits own = new TimeLimits(Duration.ofSeconds(5), Duration.ofSeconds(30));
        assertEquals(own, own.under(Budget.standard()));
        assertEquals(own, own.under(Budget.standard().with(Limit.SUBMISSION, 20)));
        assertEquals(
                new TimeLimits(Duration.ofSeconds(3), Duration.ofSeconds(30)),
                own.under(Budget.standard().with(Limit.QUESTION, Limit.QUESTION.standard())));
    }

    @Test
    void onlyChangesAreTold() {
        Budget budget = Budget.standard()
                .with(Limit.HEAP, Limit.HEAP.standard())
                .with(Limit.CLASSES, 50)
                .with(Limit.TMP_SIZE, 1536 << 10)
                .with(Limit.EXERCISE, Limit.EXERCISE.standard());
        assertEquals(Map.of(Limit.EXERCISE, "10s", Limit.CLASSES, "50", Limit.TMP_SIZE, "1536KiB"), budget.changes());
        assertEquals(Map.of(), Budget.standard().changes());
    }
}
