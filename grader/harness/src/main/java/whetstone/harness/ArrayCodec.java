package whetstone.harness;

import java.lang.reflect.Array;

/** An array of objects, arrays among them. */
record ArrayCodec(Class<?> component, Codec element) implements Codec {
    @Override
    public void write(Writer writer, Object value) {
        if (!component.arrayType().isInstance(value)) {
            throw EncodingException.notA(component.arrayType(), value);
        }
        Object[] array = (Object[]) value;
        writer.enter();
        writer.length(array.length);
        int i = 0;
        try {
            for (; i < array.length; i++) {
                element.write(writer, array[i]);
            }
        } catch (EncodingException e) {
            e.inside("[" + i + "]");
            throw e;
        }
        writer.leave();
    }

    @Override
    public Object read(Reader reader) {
        reader.enter();
        Object[] array = (Object[]) Array.newInstance(component, reader.length(element.leastBytes()));
        int i = 0;
        try {
            for (; i < array.length; i++) {
                array[i] = element.read(reader);
            }
        } catch (DecodingException e) {
            e.inside("[" + i + "]");
            throw e;
        }
        reader.leave();
        return array;
    }

    @Override
    public int leastBytes() {
        return Integer.BYTES;
    }
}
