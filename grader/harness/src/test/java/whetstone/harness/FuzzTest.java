package whetstone.harness;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import whetstone.harness.Fixtures.Chain;
import whetstone.harness.Fixtures.Empty;
import whetstone.harness.Fixtures.Everything;
import whetstone.harness.Fixtures.Fit;
import whetstone.harness.Fixtures.Forest;
import whetstone.harness.Fixtures.Node;
import whetstone.harness.Fixtures.Small;
import whetstone.harness.Fixtures.Wrap;

class FuzzTest {
    private static final int FRAMES = 20_000;

    /** What a decoding may allocate whatever its size: mostly the path of a failure deep down. */
    private static final int CONSTANT = 1 << 16;

    static List<Type> types() {
        return List.of(Everything.class, Forest.class, Node.class, Types.of("maps"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void aSpoiledAnswerIsReadOrRefusedAndNothingElse(Type type) {
        Codec codec = Codec.of(type);
        RandomValues values = new RandomValues(new Random(4));
        List<byte[]> seeds = Stream.generate(() -> codec.encode(values.of(type, 6), Fixtures.BOUNDS))
                .limit(200)
                .toList();
        assertReadOrRefused(codec, new Mutations(new Random(5), seeds));
    }

    @Test
    void aSpoiledReplyIsReadOrRefusedAndNothingElse() {
        List<byte[]> seeds = Stream.of(
                        new Reply.Ready(),
                        new Reply.Loaded(3),
                        new Reply.Answer(1, 20, new byte[] {1, 2, 3}),
                        new Reply.Failed(Reply.Kind.THREW, List.of("a.B", "java.lang.Throwable"), "é", "B.java:3"),
                        new Reply.Compiled(Map.of("a.B", new byte[40])),
                        new Reply.NotCompiled(List.of(new Reply.Diagnostic("B.java", 1, 2, "expected", "c.e"))),
                        new Reply.CompilerFailed("too deep"))
                .map(reply -> reply.encode(Fixtures.BOUNDS))
                .toList();
        assertReadOrRefused(Messages.REPLY, new Mutations(new Random(6), seeds));
    }

    /** The first round loads what reading needs, the second one measures. */
    private static void assertReadOrRefused(Codec codec, Mutations mutations) {
        List<byte[]> frames = Stream.generate(mutations::next).limit(FRAMES).toList();
        frames.forEach(frame -> isRefused(codec, frame));
        int refused = 0;
        for (byte[] frame : frames) {
            long before = Allocations.soFar();
            refused += isRefused(codec, frame) ? 1 : 0;
            long allocated = Allocations.soFar() - before;
            assertTrue(allocated <= allowed(frame), () -> allocated + " bytes for " + frame.length);
        }
        assertTrue(refused > FRAMES / 10, refused + " refused");
    }

    private static boolean isRefused(Codec codec, byte[] frame) {
        try {
            codec.decode(frame, Fixtures.BOUNDS);
            return false;
        } catch (DecodingException e) {
            assertTrue(e.getMessage().length() < 1000);
            return true;
        }
    }

    private static long allowed(byte[] bytes) {
        return CONSTANT + (long) Bounds.HEAP_BYTES_PER_FRAME_BYTE * bytes.length;
    }

    static Stream<Arguments> greedy() {
        int many = 50_000;
        Map<String, Empty> named = new LinkedHashMap<>();
        for (int i = 0; i < many; i++) {
            named.put(Integer.toString(i, 36), new Empty());
        }
        Object nested = Optional.of(Optional.of(Optional.of(new Empty())));
        return Stream.of(
                Arguments.of(Types.of("empties"), Collections.nCopies(many, new Empty())),
                Arguments.of(Wrap[].class, filled(new Wrap[many], new Wrap(new Empty()))),
                Arguments.of(Types.of("named"), named),
                Arguments.of(Types.of("doubles"), Collections.nCopies(many, 1.0)),
                Arguments.of(double[][].class, new double[many][0]),
                Arguments.of(String[].class, filled(new String[many], "é")),
                Arguments.of(Types.of("optionals"), Collections.nCopies(many, nested)),
                Arguments.of(Small[].class, filled(new Small[many], new Small((short) 1000))),
                Arguments.of(Fit[].class, filled(new Fit[many], new Fit(1, new double[0]))),
                Arguments.of(
                        Chain[].class, filled(new Chain[many], new Chain(Optional.of(new Chain(Optional.empty()))))));
    }

    private static Object[] filled(Object[] array, Object value) {
        Arrays.fill(array, value);
        return array;
    }

    @ParameterizedTest
    @MethodSource("greedy")
    void theGreediestValuesKeepTheStatedRatioOfHeapToFrame(Type type, Object value) {
        Codec codec = Codec.of(type);
        byte[] bytes = codec.encode(value, Fixtures.BOUNDS);
        assertDoesNotThrow(() -> codec.decode(bytes, Fixtures.BOUNDS));
        long before = Allocations.soFar();
        codec.decode(bytes, Fixtures.BOUNDS);
        long allocated = Allocations.soFar() - before;
        assertTrue(allocated <= allowed(bytes), () -> (double) allocated / bytes.length + " times the frame");
    }
}
