package whetstone.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Type;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whetstone.harness.Fixtures.Activation;
import whetstone.harness.Fixtures.Chain;
import whetstone.harness.Fixtures.Colour;
import whetstone.harness.Fixtures.Fit;
import whetstone.harness.Fixtures.Forest;
import whetstone.harness.Fixtures.Leaf;
import whetstone.harness.Fixtures.Link;
import whetstone.harness.Fixtures.Node;
import whetstone.harness.Fixtures.Positive;
import whetstone.harness.Fixtures.Split;

class CodecTest {
    private static String refusalToWrite(Type type, Object value) {
        Codec codec = Codec.of(type);
        return assertThrows(EncodingException.class, () -> codec.encode(value, Fixtures.BOUNDS))
                .getMessage();
    }

    private static String refusalToRead(Type type, int... bytes) {
        byte[] encoding = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            encoding[i] = (byte) bytes[i];
        }
        Codec codec = Codec.of(type);
        return assertThrows(DecodingException.class, () -> codec.decode(encoding, Fixtures.BOUNDS))
                .getMessage();
    }

    @Test
    void nullIsRefusedWithThePathToIt() {
        assertEquals("the value is null", refusalToWrite(Fit.class, null));
        assertEquals("`.coefficients` is null", refusalToWrite(Fit.class, new Fit(1, null)));
        assertEquals("`[1]` is null", refusalToWrite(double[][].class, new double[][] {{}, null}));
        Forest forest =
                new Forest(List.of(new Split(0, 0, new Leaf(1), null)), Map.of(), Optional.empty(), new Activation[0]);
        assertEquals("`.trees[0].right` is null", refusalToWrite(Forest.class, forest));
    }

    @Test
    void aListThatHoldsSomethingElseThanItDeclaresIsRefused() {
        assertEquals(
                "`[1]` is of class java.lang.String, but its declared type is java.lang.Double",
                refusalToWrite(Types.of("doubles"), List.of(1.0, "2")));
    }

    @Test
    void aListWithoutEndStopsAtTheBound() {
        List<Double> endless = new AbstractList<>() {
            @Override
            public Double get(int index) {
                return 0.0;
            }

            @Override
            public int size() {
                return 1;
            }

            @Override
            public Iterator<Double> iterator() {
                return Stream.generate(() -> 0.0).iterator();
            }
        };
        assertTrue(refusalToWrite(Types.of("doubles"), endless).contains("longer than"));
    }

    @Test
    void aCircleStopsAtTheBoundOfDepth() {
        Link[] circle = new Link[1];
        circle[0] = new Link(Optional.of(circle));
        String message = refusalToWrite(Link.class, circle[0]);
        assertTrue(message.contains("nested deeper than 1000 levels"), message);
        assertTrue(message.length() < 1000, message);
    }

    @Test
    void nestingIsBoundedOnReadingToo() {
        byte[] bytes = new byte[4002];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i % 2);
        }
        Codec codec = Codec.of(Chain.class);
        long before = Allocations.soFar();
        DecodingException e = assertThrows(DecodingException.class, () -> codec.decode(bytes, Fixtures.BOUNDS));
        long allocated = Allocations.soFar() - before;
        assertTrue(e.getMessage().contains("nested deeper than 1000 levels"), e.getMessage());
        assertTrue(allocated < 1 << 20, () -> allocated + " bytes to say so");
    }

    @Test
    void halfASurrogatePairIsNoText() {
        assertEquals("the value has half a surrogate pair at index 1", refusalToWrite(String.class, "a\uD83D"));
    }

    @Test
    void aTextBeyondTheBoundIsRefusedOnReadingToo() {
        byte[] bytes = Codec.of(String.class).encode("twelve bytes", Bounds.DEFAULT);
        Bounds eleven = new Bounds(1 << 20, 10, 11);
        assertThrows(DecodingException.class, () -> Codec.of(String.class).decode(bytes, eleven));
    }

    @Test
    void aTextBeyondTheBoundIsRefused() {
        assertEquals("the value is a text longer than 1 MiB", refusalToWrite(String.class, "é".repeat((1 << 19) + 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "raw, java.util.List does not say what it contains",
        "wild, <element>: ? is not a type of its own",
        "objects, '<element>: java.lang.Object is neither a primitive, a String'",
        "byRecord, <key>: whetstone.harness.Fixtures$Fit as the key of a Map",
        "variable, T is not a type of its own",
        "concrete, java.util.ArrayList<java.lang.Double> has type parameters"
    })
    void otherTypesAreRefusedWhenTheCodecIsMade(String method, String message) {
        Type type = Types.of(method);
        UnsupportedTypeException e = assertThrows(UnsupportedTypeException.class, () -> Codec.of(type));
        assertTrue(e.getMessage().startsWith(message), e.getMessage());
    }

    @Test
    void aRefusedTypeIsNamedWithItsPlaceInTheSignature() {
        interface Contract {
            Fit fit(double[][] x, List<Thread> threads);
        }
        UnsupportedTypeException e = assertThrows(
                UnsupportedTypeException.class,
                () -> Signature.of(Contract.class.getDeclaredMethods()[0]));
        assertTrue(e.getMessage().startsWith("fit(threads)<element>: java.lang.Thread is neither"), e.getMessage());
    }

    @Test
    void malformedBytesAreRefusedWithThePath() {
        assertEquals("the value has the index 2, but there are 2 choices", refusalToRead(boolean.class, 2));
        assertEquals("the value has the index 3, but there are 3 choices", refusalToRead(Colour.class, 3));
        assertEquals("`[0]` has the index 9, but there are 2 choices", refusalToRead(Node[].class, 0, 0, 0, 1, 9, 0));
        assertEquals("the value is followed by 1 bytes too many", refusalToRead(byte.class, 1, 1));
        assertEquals("the value needs 4 bytes where 1 remain", refusalToRead(int.class, 1));
        assertEquals("the value has the negative length -1", refusalToRead(byte[].class, 255, 255, 255, 255));
        assertEquals("the value is not valid UTF-8", refusalToRead(String.class, 0, 0, 0, 2, 0xc0, 0x80));
        assertEquals(
                "`{1}` has the key of an earlier entry",
                refusalToRead(Types.of("named"), 0, 0, 0, 2, 0, 0, 0, 1, 97, 0, 0, 0, 0, 1, 97, 0));
    }

    @Test
    void aLengthBeyondWhatRemainsIsRefusedBeforeAnythingIsAllocated() {
        assertEquals("the value needs 17179869176 bytes where 0 remain", refusalOfTwoBillion(double[].class));
        assertEquals("the value needs 2147483647 bytes where 0 remain", refusalOfTwoBillion(Types.of("empties")));
        for (Type type : List.of(byte[].class, String.class, String[].class, double[][].class, Leaf[].class)) {
            assertTrue(refusalOfTwoBillion(type).endsWith("bytes where 0 remain"), type::toString);
        }
        assertTrue(refusalOfTwoBillion(Types.of("named")).endsWith("bytes where 0 remain"));
    }

    /** What is said to a claim of 2^31 - 1 elements where there are none, and next to nothing is allocated. */
    private static String refusalOfTwoBillion(Type type) {
        Codec codec = Codec.of(type);
        byte[] claim = {0x7f, -1, -1, -1};
        long before = Allocations.soFar();
        DecodingException e = assertThrows(DecodingException.class, () -> codec.decode(claim, Fixtures.BOUNDS));
        long allocated = Allocations.soFar() - before;
        assertTrue(allocated < 1 << 18, () -> allocated + " bytes for " + type);
        return e.getMessage();
    }

    @Test
    void whatAConstructorRefusesIsRefused() {
        assertEquals(
                "the value is refused by the constructor of Positive: not positive: 0",
                refusalToRead(Positive.class, 0, 0, 0, 0, 0));
    }

    @Test
    void argumentsThatACallChangedAreSeen() {
        Signature signature = Signature.of(Types.method(Fixtures.Methods.class, "fit"));
        byte[] bytes = signature.encodeArguments(
                new Object[] {new double[][] {{1, 2}, {3}}, List.of(new double[] {1})}, Fixtures.BOUNDS);

        Arguments untouched = signature.decodeArguments(bytes, Fixtures.BOUNDS);
        assertEquals(0, untouched.modified());

        Arguments first = signature.decodeArguments(bytes, Fixtures.BOUNDS);
        ((double[][]) first.values()[0])[1][0] = 4;
        assertEquals(0b01, first.modified());

        Arguments both = signature.decodeArguments(bytes, Fixtures.BOUNDS);
        Arrays.fill((Object[]) both.values()[0], null);
        ((List<?>) both.values()[1]).clear();
        assertEquals(0b11, both.modified());
    }

    @Test
    void argumentsAreNamedInRefusals() {
        Signature signature = Signature.of(Types.method(Fixtures.Methods.class, "fit"));
        Object[] arguments = {new double[][] {null}, new ArrayList<>()};
        EncodingException e =
                assertThrows(EncodingException.class, () -> signature.encodeArguments(arguments, Fixtures.BOUNDS));
        assertEquals("`x[0]` is null", e.getMessage());
    }

    @Test
    void aSignatureIsNamedByNameAndDescriptor() {
        assertEquals(
                "fit([[DLjava/util/List;)Lwhetstone/harness/Fixtures$Fit;",
                Signature.key(Types.method(Fixtures.Methods.class, "fit")));
        assertEquals("update(D)V", Signature.key(Types.method(Fixtures.Methods.class, "update")));
    }
}
