package whetstone.harness;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** What one compilation sees: the JDK, the class files it was given as the class path, and no file of the disk. */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Map<String, List<JavaFileObject>> packages = new HashMap<>();
    private final Map<String, ClassFile> byName = new HashMap<>();
    private final Output output;

    MemoryFiles(StandardJavaFileManager platform, Map<String, byte[]> classPath, Output output) {
        super(platform);
        this.output = output;
        try {
            platform.setLocation(StandardLocation.CLASS_PATH, List.<File>of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        classPath.forEach((name, bytes) -> {
            ClassFile file = new ClassFile(name, bytes);
            byName.put(name, file);
            packages.computeIfAbsent(packageOf(name), p -> new ArrayList<>()).add(file);
        });
    }

    private static String packageOf(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    /** The JDK's modules are the delegate's affair, everything else is ours. */
    private static boolean isOurs(Location location) {
        return location instanceof StandardLocation && location != StandardLocation.SYSTEM_MODULES;
    }

    @Override
    public boolean hasLocation(Location location) {
        return isOurs(location)
                ? location == StandardLocation.CLASS_PATH || location == StandardLocation.CLASS_OUTPUT
                : super.hasLocation(location);
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        if (!isOurs(location)) {
            return super.list(location, packageName, kinds, recurse);
        }
        return location == StandardLocation.CLASS_PATH && kinds.contains(JavaFileObject.Kind.CLASS)
                ? packages.getOrDefault(packageName, List.of())
                : List.of();
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof ClassFile ours ? ours.binaryName() : super.inferBinaryName(location, file);
    }

    @Override
    public JavaFileObject getJavaFileForInput(Location location, String className, JavaFileObject.Kind kind)
            throws IOException {
        if (!isOurs(location)) {
            return super.getJavaFileForInput(location, className, kind);
        }
        return location == StandardLocation.CLASS_PATH && kind == JavaFileObject.Kind.CLASS
                ? byName.get(className)
                : null;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        return output.file(className);
    }

    @Override
    public FileObject getFileForInput(Location location, String packageName, String relativeName) {
        return null;
    }

    @Override
    public FileObject getFileForOutput(Location location, String packageName, String relativeName, FileObject sibling) {
        throw new UnsupportedOperationException("the compiler writes class files only");
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
        return a.equals(b);
    }

    @Override
    public boolean contains(Location location, FileObject file) throws IOException {
        boolean inMemory = file instanceof SourceFile || file instanceof ClassFile;
        return !inMemory && !isOurs(location) && super.contains(location, file);
    }
}
