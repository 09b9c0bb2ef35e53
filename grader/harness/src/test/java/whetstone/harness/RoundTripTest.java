package whetstone.harness;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static whetstone.harness.Same.assertSameValue;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whetstone.harness.Fixtures.Empty;
import whetstone.harness.Fixtures.Everything;
import whetstone.harness.Fixtures.Forest;
import whetstone.harness.Fixtures.Leaf;
import whetstone.harness.Fixtures.Node;
import whetstone.harness.Fixtures.Split;

class RoundTripTest {
    private static void assertCrosses(Type type, Object value) {
        Codec codec = Codec.of(type);
        byte[] bytes = codec.encode(value, Fixtures.BOUNDS);
        Object read = codec.decode(bytes, Fixtures.BOUNDS);
        assertSameValue(value, read);
        assertArrayEquals(bytes, codec.encode(read, Fixtures.BOUNDS), "the encoding is canonical");
        assertTrue(bytes.length >= codec.leastBytes());
    }

    @Test
    void valuesOfRandomTypesCrossUnchanged() throws ClassNotFoundException {
        RandomValues values = new RandomValues(new Random(1));
        for (Class<?> type : new RandomTypes(new Random(2)).records(200)) {
            for (int i = 0; i < 25; i++) {
                assertCrosses(type, values.of(type, 5));
            }
        }
    }

    @Test
    void valuesOfTheKindsThatContractsUseCrossUnchanged() {
        RandomValues values = new RandomValues(new Random(3));
        for (Type type : List.of(Everything.class, Forest.class, Node.class, Types.of("lists"), Types.of("maps"))) {
            for (int i = 0; i < 500; i++) {
                assertCrosses(type, values.of(type, 6));
            }
        }
    }

    @Test
    void everyNanIsOneNanSoThatTranscriptsDoNotDependOnTheProcessor() {
        double odd = Double.longBitsToDouble(0xfff8_0000_0000_0001L);
        Codec codec = Codec.of(double[].class);
        assertArrayEquals(
                codec.encode(new double[] {Double.NaN}, Fixtures.BOUNDS),
                codec.encode(new double[] {odd}, Fixtures.BOUNDS));
    }

    @Test
    void anArrayOfASubtypeIsReadAsOneOfTheDeclaredType() {
        Codec codec = Codec.of(Node[].class);
        Object read = codec.decode(codec.encode(new Leaf[] {new Leaf(1)}, Fixtures.BOUNDS), Fixtures.BOUNDS);
        assertArrayEquals(new Node[] {new Leaf(1)}, (Node[]) read);
        assertEquals(Node[].class, read.getClass());
    }

    @Test
    void voidIsNothing() {
        Codec codec = Codec.of(void.class);
        assertEquals(0, codec.encode(null, Fixtures.BOUNDS).length);
        assertEquals(null, codec.decode(new byte[0], Fixtures.BOUNDS));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 999})
    void aTreeAsDeepAsTheBoundCrossesOnAnOrdinaryStack(int depth) {
        Node tree = new Leaf(0);
        for (int i = 0; i < depth; i++) {
            tree = new Split(i, i, new Leaf(i), tree);
        }
        assertCrosses(Node.class, tree);
    }

    @Test
    void theDeepestTreeFitsAStackOfHalfAMebibyte() throws InterruptedException {
        boolean[] crossed = new boolean[1];
        Runnable cross = () -> {
            Codec codec = Codec.of(Node.class);
            Node tree = new Leaf(0);
            for (int i = 1; i < Fixtures.BOUNDS.depth(); i++) {
                tree = new Split(i, i, new Leaf(i), tree);
            }
            codec.decode(codec.encode(tree, Fixtures.BOUNDS), Fixtures.BOUNDS);
            crossed[0] = true;
        };
        Thread thread = new Thread(null, cross, "small stack", 1 << 19);
        thread.start();
        thread.join();
        assertTrue(crossed[0]);
    }

    @Test
    void mapsKeepTheirOrder() {
        Map<String, Empty> map = new java.util.LinkedHashMap<>();
        for (String key : List.of("z", "a", "m")) {
            map.put(key, new Empty());
        }
        Codec codec = Codec.of(Types.of("named"));
        Object read = codec.decode(codec.encode(map, Fixtures.BOUNDS), Fixtures.BOUNDS);
        assertEquals(List.of("z", "a", "m"), List.copyOf(((Map<?, ?>) read).keySet()));
    }
}
