package whetstone.engine.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The folder of an exercise, wherever the catalogue keeps it.
 *
 * @param id such as {@code linear/ridge}
 * @param files the paths of its files, relative to the folder
 * @param loader has the files as resources and their classes
 */
public record Folder(String id, SortedSet<String> files, ClassLoader loader) {
    private static final String SOLUTION = "Solution.java";

    /** What its types begin with, such as {@code Ridge}: the name of its stub without {@code Solution}. */
    public String typeName() {
        List<String> stubs = files.stream()
                .filter(file -> file.endsWith(SOLUTION) && !file.contains("/"))
                .toList();
        if (stubs.size() != 1) {
            throw new MalformedExerciseException("needs exactly one stub ...Solution.java, has " + stubs);
        }
        return stubs.get(0).substring(0, stubs.get(0).length() - SOLUTION.length());
    }

    public String packageName() {
        return id.replace('/', '.');
    }

    public boolean has(String file) {
        return files.contains(file);
    }

    public String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    public byte[] bytes(String file) {
        try (InputStream content = loader.getResourceAsStream(id + "/" + file)) {
            if (content == null) {
                throw new MalformedExerciseException("has no " + file);
            }
            return content.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Loads a class of the exercise's package without running its static initialiser. */
    public Class<?> type(String simpleName) {
        String name = packageName() + "." + simpleName;
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException missing) {
            throw new MalformedExerciseException("has no class " + name);
        }
    }

    /** The class files of the contract and the types nested in it, by binary name: all that a child gets of us. */
    public Map<String, byte[]> contractClasses() {
        return classes(typeName());
    }

    /**
     * The class files of a type and those nested in it, by binary name.
     *
     * @param type such as {@code Ridge} or {@code speed.Naive}
     */
    public Map<String, byte[]> classes(String type) {
        Map<String, byte[]> classes = new TreeMap<>();
        String path = type.replace('.', '/');
        for (String file : files) {
            if (file.equals(path + ".class") || file.startsWith(path + "$") && file.endsWith(".class")) {
                String name = file.substring(0, file.length() - ".class".length());
                classes.put(packageName() + "." + name.replace('/', '.'), bytes(file));
            }
        }
        return classes;
    }
}
