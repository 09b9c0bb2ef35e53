package whetstone.harness;

import java.util.ArrayList;
import java.util.List;

/** A list in its order; read as a list that can be changed, so that a solution which changes its input is seen. */
record ListCodec(Codec element) implements Codec {
    /** Believes the iterator, not the size: the list may be a learner's own. */
    @Override
    public void write(Writer writer, Object value) {
        if (!(value instanceof List<?> list)) {
            throw EncodingException.notA(List.class, value);
        }
        writer.enter();
        int at = writer.placeholder();
        int i = 0;
        try {
            for (Object each : list) {
                element.write(writer, each);
                i++;
            }
        } catch (EncodingException e) {
            e.inside("[" + i + "]");
            throw e;
        }
        writer.patch(at, i);
        writer.leave();
    }

    @Override
    public Object read(Reader reader) {
        reader.enter();
        int length = reader.length(element.leastBytes());
        List<Object> list = new ArrayList<>(length);
        int i = 0;
        try {
            for (; i < length; i++) {
                list.add(element.read(reader));
            }
        } catch (DecodingException e) {
            e.inside("[" + i + "]");
            throw e;
        }
        reader.leave();
        return list;
    }

    @Override
    public int leastBytes() {
        return Integer.BYTES;
    }
}
