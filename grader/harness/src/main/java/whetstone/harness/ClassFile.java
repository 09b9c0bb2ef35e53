package whetstone.harness;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import javax.tools.SimpleJavaFileObject;

/** A class file in memory, to compile against. */
final class ClassFile extends SimpleJavaFileObject {
    private final String name;
    private final byte[] bytes;

    ClassFile(String name, byte[] bytes) {
        super(SourceFile.uri(name.replace('.', '/') + Kind.CLASS.extension), Kind.CLASS);
        this.name = name;
        this.bytes = bytes;
    }

    String binaryName() {
        return name;
    }

    @Override
    public InputStream openInputStream() {
        return new ByteArrayInputStream(bytes);
    }
}
