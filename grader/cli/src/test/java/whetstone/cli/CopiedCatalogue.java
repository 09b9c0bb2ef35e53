package whetstone.cli;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A catalogue of its own, compiled from sources; what it has is never taken from the class path instead. */
final class CopiedCatalogue extends URLClassLoader {
    private static final String MARK = "META-INF/whetstone/catalogue";

    private CopiedCatalogue(URL root) {
        super(new URL[] {root}, CopiedCatalogue.class.getClassLoader());
    }

    static CopiedCatalogue of(Path sources, Path root) throws IOException {
        Files.createDirectories(root.resolve(MARK).getParent());
        Files.writeString(root.resolve(MARK), "");
        List<Path> files;
        try (Stream<Path> walk = Files.walk(sources)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path target = root.resolve(sources.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        compile(files.stream().filter(file -> file.toString().endsWith(".java")).toList(), root);
        return new CopiedCatalogue(root.toUri().toURL());
    }

    private static void compile(List<Path> files, Path root) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            null,
                            manager,
                            null,
                            List.of("-proc:none", "-parameters", "-d", root.toString()),
                            null,
                            manager.getJavaFileObjectsFromPaths(files))
                    .call();
            if (!compiled) {
                throw new IllegalStateException("the copy does not compile");
            }
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (findResource(name.replace('.', '/') + ".class") == null) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : findClass(name);
        }
    }

    @Override
    public URL getResource(String name) {
        URL own = findResource(name);
        return own != null ? own : super.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return name.equals(MARK) ? findResources(name) : Collections.emptyEnumeration();
    }
}
