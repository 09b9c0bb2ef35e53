package whetstone.engine.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;

/** Bytes as text: strict UTF-8, without a byte order mark and without NUL. */
final class SourceText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceText() {}

    /** What reading bytes gives: a text, or what is wrong with them. */
    sealed interface Read {}

    record Text(String text) implements Read {}

    record Wrong(String what, String remedy) implements Read {}

    static Read of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (UTF_8.newDecoder().decode(in, out, true).isError()) {
            return new Wrong("is not UTF-8 at " + place(bytes, in.position()), "save it as UTF-8");
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return new Wrong("has a NUL character at " + place(bytes, i), "save it as plain text in UTF-8");
            }
        }
        String text = out.flip().toString();
        return new Text(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    }

    private static String place(byte[] bytes, int index) {
        int line = 1;
        for (int i = 0; i < index; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return "byte " + (index + 1) + " (line " + line + ")";
    }
}
