package whetstone.harness;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** The class files that one compilation writes, bounded in number and in bytes. */
final class Output {
    private final Map<String, ByteArrayOutputStream> files = new TreeMap<>();
    private final int mostClasses;
    private final int mostBytes;
    private long bytes;

    Output(int mostClasses, int mostBytes) {
        this.mostClasses = mostClasses;
        this.mostBytes = mostBytes;
    }

    JavaFileObject file(String className) {
        return new SimpleJavaFileObject(
                SourceFile.uri(className.replace('.', '/') + JavaFileObject.Kind.CLASS.extension),
                JavaFileObject.Kind.CLASS) {
            @Override
            public OutputStream openOutputStream() {
                ByteArrayOutputStream file = new Bounded();
                files.put(className, file);
                if (files.size() > mostClasses) {
                    throw new TooLargeException("more than " + mostClasses + " classes");
                }
                return file;
            }
        };
    }

    /** By binary name, in alphabetical order. */
    Map<String, byte[]> classes() {
        Map<String, byte[]> classes = new TreeMap<>();
        files.forEach((name, file) -> classes.put(name, file.toByteArray()));
        return classes;
    }

    private final class Bounded extends ByteArrayOutputStream {
        @Override
        public void write(byte[] source, int offset, int length) {
            count(length);
            super.write(source, offset, length);
        }

        @Override
        public void write(int b) {
            count(1);
            super.write(b);
        }

        private void count(int length) {
            bytes += length;
            if (bytes > mostBytes) {
                throw new TooLargeException("more than " + Bytes.words(mostBytes) + " of classes");
            }
        }
    }
}
