package whetstone.engine.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whetstone.engine.files.MarkedRoots;

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
        return of(loader, MARK);
    }

    /** The exercises under the roots that carry another mark. */
    public static Catalogue of(ClassLoader loader, String mark) {
        Map<String, Folder> folders = new TreeMap<>();
        for (String file : MarkedRoots.files(loader, mark)) {
            Matcher parts = FILE.matcher(file);
            if (parts.matches()) {
                folders.computeIfAbsent(parts.group(1), id -> new Folder(id, new TreeSet<>(), loader))
                        .files()
                        .add(parts.group(2));
            }
        }
        return new Catalogue(folders);
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
