package whetstone.harness;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map in the order of its iteration. */
record MapCodec(Codec key, Codec value) implements Codec {
    @Override
    public void write(Writer writer, Object object) {
        if (!(object instanceof Map<?, ?> map)) {
            throw EncodingException.notA(Map.class, object);
        }
        writer.enter();
        int at = writer.placeholder();
        int i = 0;
        try {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                key.write(writer, entry.getKey());
                value.write(writer, entry.getValue());
                i++;
            }
        } catch (EncodingException e) {
            e.inside("{" + i + "}");
            throw e;
        }
        writer.patch(at, i);
        writer.leave();
    }

    @Override
    public Object read(Reader reader) {
        reader.enter();
        int length = reader.length(key.leastBytes() + value.leastBytes());
        Map<Object, Object> map = new LinkedHashMap<>();
        int i = 0;
        try {
            for (; i < length; i++) {
                if (map.put(key.read(reader), value.read(reader)) != null) {
                    throw new DecodingException("has the key of an earlier entry");
                }
            }
        } catch (DecodingException e) {
            e.inside("{" + i + "}");
            throw e;
        }
        reader.leave();
        return map;
    }

    @Override
    public int leastBytes() {
        return Integer.BYTES;
    }
}
