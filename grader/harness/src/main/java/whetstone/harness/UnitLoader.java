package whetstone.harness;

import java.util.HashMap;
import java.util.Map;

/** The classes of one unit over the JDK's, and nothing of the harness. */
final class UnitLoader extends ClassLoader {
    private final Map<String, byte[]> classes;

    UnitLoader(Map<String, byte[]> classes) {
        super(ClassLoader.getPlatformClassLoader());
        this.classes = new HashMap<>(classes);
    }

    /** Defines a class whose name nothing in here keeps: code that looks for it by reflection finds no trace. */
    Class<?> define(String name, byte[] bytes) {
        return defineClass(name, bytes, 0, bytes.length);
    }

    boolean defines(String name) {
        return classes.containsKey(name);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return define(name, bytes);
    }
}
