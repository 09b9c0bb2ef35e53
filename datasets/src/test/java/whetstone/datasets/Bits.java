package whetstone.datasets;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprints of data, by which two JVMs can be compared to the last bit. */
final class Bits {
    private Bits() {}

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Digests all components in order; every number, flag (0 or 1) and enum (its place) as a big-endian double. */
    static String sha256(Record data) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            for (RecordComponent component : data.getClass().getRecordComponents()) {
                write(out, component.getAccessor().invoke(data));
            }
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return sha256(bytes.toByteArray());
    }

    private static void write(DataOutputStream out, Object value) throws IOException {
        if (value.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(value); i++) {
                write(out, Array.get(value, i));
            }
        } else if (value instanceof Number number) {
            out.writeDouble(number.doubleValue());
        } else if (value instanceof Boolean flag) {
            out.writeDouble(flag ? 1 : 0);
        } else if (value instanceof Enum<?> name) {
            out.writeDouble(name.ordinal());
        } else {
            throw new IllegalArgumentException("no bits for " + value.getClass());
        }
    }
}
