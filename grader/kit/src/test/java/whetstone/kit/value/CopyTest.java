package whetstone.kit.value;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CopyTest {
    private record Fit(double[] slopes) {}

    private static String nullFoundIn(Object value) {
        return assertThrows(Copy.NullValueException.class, () -> Copy.of(value)).getMessage();
    }

    @Test
    void aCopySharesNoArrayWithItsOrigin() {
        double[] slopes = {1};
        Object[] copies = {
            ((double[][]) Copy.of(new double[][] {slopes}))[0],
            ((Fit) Copy.of(new Fit(slopes))).slopes(),
            ((List<?>) Copy.of(List.of(slopes))).get(0),
            ((Map<?, ?>) Copy.of(Map.of("a", slopes))).get("a"),
            ((Optional<?>) Copy.of(Optional.of(slopes))).orElseThrow(),
        };
        slopes[0] = 2;
        for (Object copy : copies) {
            assertArrayEquals(new double[] {1}, (double[]) copy);
        }
    }

    @Test
    void aCopyOfAListIsNoViewOfIt() {
        List<String> names = new ArrayList<>(List.of("a"));
        Object copy = Copy.of(names);
        names.add("b");
        assertEquals(List.of("a"), copy);
    }

    @Test
    void nullIsFoundWhereverItIs() {
        assertEquals("returned null", nullFoundIn(null));
        assertEquals("returned null in `[1]`", nullFoundIn(new String[] {"a", null}));
        assertEquals("returned null in `[1]`", nullFoundIn(Arrays.asList("a", null)));
        assertEquals("returned null in `slopes`", nullFoundIn(new Fit(null)));
        assertEquals("returned null in `[0].slopes`", nullFoundIn(new Fit[] {new Fit(null)}));
        assertEquals("returned null in `[a]`", nullFoundIn(Collections.singletonMap("a", null)));
    }
}
