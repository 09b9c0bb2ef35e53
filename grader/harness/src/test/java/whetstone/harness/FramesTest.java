package whetstone.harness;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FramesTest {
    @Test
    void framesComeOutAsTheyWentInUntilTheStreamEnds() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Frames.write(out, 7, new byte[] {1, 2});
        Frames.write(out, -1, new byte[0]);
        ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray());
        Frames.Frame first = Frames.read(in, Fixtures.BOUNDS).orElseThrow();
        assertEquals(7, first.ticket());
        assertArrayEquals(new byte[] {1, 2}, first.payload());
        Frames.Frame second = Frames.read(in, Fixtures.BOUNDS).orElseThrow();
        assertEquals(-1, second.ticket());
        assertArrayEquals(new byte[0], second.payload());
        assertEquals(Optional.empty(), Frames.read(in, Fixtures.BOUNDS));
    }

    @ParameterizedTest
    @CsvSource({
        "000000, ends inside the head of a frame",
        "ffffffff, 'is a frame of 4294967295 bytes, not of 8 to 67108864'",
        "04000001, 'is a frame of 67108865 bytes, not of 8 to 67108864'",
        "00000003000000, 'is a frame of 3 bytes, not of 8 to 67108864'",
        "0000000900, ends after 1 of 9 bytes"
    })
    void anotherHeadIsRefused(String hex, String problem) {
        byte[] bytes = java.util.HexFormat.of().parseHex(hex);
        DecodingException e = assertThrows(
                DecodingException.class, () -> Frames.read(new ByteArrayInputStream(bytes), Fixtures.BOUNDS));
        assertEquals(problem, e.problem());
    }

    @Test
    void memoryIsTakenForWhatArrivesNotForWhatIsAnnounced() {
        byte[] bytes = {4, 0, 0, 0, 1};
        long before = Allocations.soFar();
        assertThrows(DecodingException.class, () -> Frames.read(new ByteArrayInputStream(bytes), Fixtures.BOUNDS));
        long allocated = Allocations.soFar() - before;
        assertTrue(allocated < 1 << 20, () -> allocated + " bytes");
    }
}
