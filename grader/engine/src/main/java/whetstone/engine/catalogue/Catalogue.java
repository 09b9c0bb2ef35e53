package whetstone.engine.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The exercises on the class path: every folder {@code <topic>/<exercise>/} with a stub in it, under every root that
 * carries the catalogue's mark. Nothing lists them.
 */
public final class Catalogue {
    private static final String MARK = "META-INF/whetstone/catalogue";
    private static final Pattern FILE = Pattern.compile("([a-z0-9]+/[a-z0-9]+)/(.+[^/])");

    private final Map<String, Folder> folders;
    private final Map<String, Exercise<?>> loaded = new ConcurrentHashMap<>();

    private Catalogue(Map<String, Folder> folders) {
        this.folders = folders;
    }

    public static Catalogue of(ClassLoader loader) {
        Map<String, Folder> folders = new TreeMap<>();
        try {
            for (URL mark : Collections.list(loader.getResources(MARK))) {
                files(mark).forEach(file -> {
                    Matcher parts = FILE.matcher(file);
                    if (parts.matches()) {
                        folders.computeIfAbsent(parts.group(1), id -> new Folder(id, new TreeSet<>(), loader))
                                .files()
                                .add(parts.group(2));
                    }
                });
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the catalogue", failure);
        }
        return new Catalogue(folders);
    }

    private static List<String> files(URL mark) throws IOException {
        if (mark.openConnection() instanceof JarURLConnection jar) {
            jar.setUseCaches(false);
            try (var file = jar.getJarFile()) {
                return file.stream().map(ZipEntry::getName).toList();
            }
        }
        Path root = path(mark).getParent().getParent().getParent();
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private static Path path(URL url) {
        try {
            return Path.of(new URI(url.toString()));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** All folders, by id. */
    public Collection<Folder> folders() {
        return folders.values();
    }

    public Optional<Folder> folder(String id) {
        return Optional.ofNullable(folders.get(id));
    }

    /** @throws MalformedExerciseException when the folder is not there or not as it should be */
    public Exercise<?> exercise(String id) {
        return loaded.computeIfAbsent(
                id,
                name -> Exercise.of(folder(name)
                        .orElseThrow(() -> new MalformedExerciseException("there is no exercise " + name))));
    }

    /** The head of an exercise's statement, read without loading the exercise. */
    public FrontMatter about(Folder folder) {
        return FrontMatter.of(folder.text("statement.md"));
    }
}
