package whetstone.harness;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils encodings in the ways that bugs and attackers do. */
final class Mutations {
    private static final byte[] TELLING = {0, 1, 2, -1, 127, -128};

    private final Random random;
    private final List<byte[]> seeds;

    Mutations(Random random, List<byte[]> seeds) {
        this.random = random;
        this.seeds = seeds;
    }

    byte[] next() {
        byte[] bytes = any().clone();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            bytes = mutate(bytes);
        }
        return bytes;
    }

    private byte[] any() {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private byte[] mutate(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        int kind = random.nextInt(bytes.length < 5 ? 3 : 6);
        switch (kind) {
            case 0 -> {
                return Arrays.copyOf(bytes, at);
            }
            case 1 -> {
                return splice(bytes, at, any());
            }
            case 2 -> {
                return noise();
            }
            case 3 -> bytes[at % bytes.length] ^= (byte) (1 << random.nextInt(8));
            case 4 -> bytes[at % bytes.length] = TELLING[random.nextInt(TELLING.length)];
            default -> length(bytes, at % (bytes.length - 3));
        }
        return bytes;
    }

    /** Writes a length over four bytes: a small one, one near what remains, or a huge one. */
    private void length(byte[] bytes, int at) {
        int[] lengths = {random.nextInt(20), bytes.length - at - 4, Integer.MAX_VALUE, random.nextInt()};
        java.nio.ByteBuffer.wrap(bytes).putInt(at, lengths[random.nextInt(lengths.length)]);
    }

    private byte[] splice(byte[] head, int length, byte[] other) {
        int from = random.nextInt(other.length + 1);
        byte[] spliced = Arrays.copyOf(head, length + other.length - from);
        System.arraycopy(other, from, spliced, length, other.length - from);
        return spliced;
    }

    private byte[] noise() {
        byte[] bytes = new byte[random.nextInt(200)];
        random.nextBytes(bytes);
        return bytes;
    }
}
