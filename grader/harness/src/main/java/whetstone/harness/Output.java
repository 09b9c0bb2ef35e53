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
    private String excess = "";

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
                    throw tooLarge(mostClasses + " classes");
                }
                return file;
            }
        };
    }

    /** What there was more of than may be, or nothing: the compiler takes some exceptions for its own and drops them. */
    String excess() {
        return excess;
    }

    private TooLargeException tooLarge(String most) {
        excess = "more than " + most;
        return new TooLargeException(excess);
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
                throw tooLarge(Bytes.words(mostBytes) + " of classes");
            }
        }
    }
}
