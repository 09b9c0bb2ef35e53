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
        Frames.write(out, new byte[] {1, 2});
        Frames.write(out, new byte[0]);
        ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray());
        assertArrayEquals(new byte[] {1, 2}, Frames.read(in, Bounds.DEFAULT).orElseThrow());
        assertArrayEquals(new byte[0], Frames.read(in, Bounds.DEFAULT).orElseThrow());
        assertEquals(Optional.empty(), Frames.read(in, Bounds.DEFAULT));
    }

    @ParameterizedTest
    @CsvSource({
        "000000, ends inside the head of a frame",
        "ffffffff, 'is a frame of 4294967295 bytes, over 67108864'",
        "04000001, 'is a frame of 67108865 bytes, over 67108864'",
        "0000000300, ends after 1 of 3 bytes"
    })
    void anotherHeadIsRefused(String hex, String problem) {
        byte[] bytes = java.util.HexFormat.of().parseHex(hex);
        DecodingException e = assertThrows(
                DecodingException.class, () -> Frames.read(new ByteArrayInputStream(bytes), Bounds.DEFAULT));
        assertEquals(problem, e.problem());
    }

    @Test
    void memoryIsTakenForWhatArrivesNotForWhatIsAnnounced() {
        byte[] bytes = {4, 0, 0, 0, 1};
        long before = Allocations.soFar();
        assertThrows(DecodingException.class, () -> Frames.read(new ByteArrayInputStream(bytes), Bounds.DEFAULT));
        long allocated = Allocations.soFar() - before;
        assertTrue(allocated < 1 << 20, () -> allocated + " bytes");
    }
}
