package whetstone.datasets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    private static final Table TABLE = Table.parse("t", List.of("a,b,c", "1.5,NA,x", "-2,3e2,y"));

    @Test
    void columnsAreTakenByNameAndMissingNumbersAreNaN() {
        assertArrayEquals(new double[][] {{Double.NaN, 1.5}, {300, -2}}, TABLE.matrix(List.of("b", "a")));
    }

    @Test
    void classesAreCodedByTheirPlace() {
        assertArrayEquals(new int[] {1, 0}, TABLE.codes("c", List.of("y", "x")));
    }

    @Test
    void anUnknownColumnClassOrFileIsAnError() {
        assertThrows(IllegalStateException.class, () -> TABLE.numbers("d"));
        assertThrows(IllegalStateException.class, () -> TABLE.codes("c", List.of("x")));
        assertThrows(IllegalStateException.class, () -> Table.read("nothing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1,2,3", "1,", "\"1\",2"})
    void aRaggedQuotedOrUnreadableRowIsAnError(String row) {
        assertThrows(
                RuntimeException.class,
                () -> Table.parse("t", List.of("a,b", row)).matrix(List.of("a", "b")));
    }

    @Test
    void aFileWithoutAHeaderIsAnError() {
        assertThrows(IllegalStateException.class, () -> Table.parse("t", List.of()));
    }
}
