package whetstone.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeLineTest {
    private static final String SOURCE = "first\n  second\r\nthird";

    @ParameterizedTest
    @CsvSource({"1, first", "2, '  second'", "3, third"})
    void aLineHasTheTextThatStandsThere(int line, String text) {
        assertEquals(Optional.of(text), CodeLine.parsed("A.java:" + line).flatMap(at -> at.in(SOURCE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A.java:4", "A.java:999999999"})
    void aLineThatIsNotThereHasNoText(String written) {
        assertEquals(Optional.empty(), CodeLine.parsed(written).orElseThrow().in(SOURCE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A.java", "A.java:0", "A.java:-1", "A.java:12345678901", ":3", "A.java:3x"})
    void anythingElseIsNoLine(String written) {
        assertEquals(Optional.empty(), CodeLine.parsed(written));
    }
}
