package whetstone.mutation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Defines the classes of a changed reference anew. The contract and all others are those that the checks use, so that
 * a check still compares with the reference as it was written.
 */
final class MutantLoader extends ClassLoader {
    private final Map<String, byte[]> classes;

    /** @param classes class files by resource name */
    MutantLoader(ClassLoader parent, Map<String, byte[]> classes) {
        super(parent);
        this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        byte[] bytes = classes.get(file(name));
        if (bytes == null) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
        }
    }

    /** Where steps are counted, the class is read from here and loaded once more. */
    @Override
    public InputStream getResourceAsStream(String name) {
        byte[] bytes = classes.get(name);
        return bytes != null ? new ByteArrayInputStream(bytes) : super.getResourceAsStream(name);
    }

    static String file(String className) {
        return className.replace('.', '/') + ".class";
    }

    static byte[] read(ClassLoader loader, String className) {
        try (InputStream classFile = loader.getResourceAsStream(file(className))) {
            return classFile.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
