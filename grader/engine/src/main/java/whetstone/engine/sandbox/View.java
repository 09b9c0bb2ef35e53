package whetstone.engine.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What of the host's files a sandboxed JVM sees, all of it read-only.
 *
 * @param folders folders to be mounted, by where they appear
 * @param links symbolic links to be made: their text, by where they appear
 */
record View(Map<Path, Path> folders, Map<Path, String> links) {

    /** Where the JDK appears. */
    static final Path JDK = Path.of("/jdk");

    /** Where the job's jars and class data appear. */
    static final Path JARS = Path.of("/app");

    private static final List<Path> LIBRARIES =
            Stream.of("/lib", "/lib64", "/usr/lib", "/usr/lib64").map(Path::of).toList();

    /** The system's shared libraries, with the links of a merged /usr as they are, and the JDK. */
    static View of(Path javaHome) throws IOException {
        View view = new View(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Path library : LIBRARIES) {
            if (Files.isSymbolicLink(library)) {
                view.links.put(library, Files.readSymbolicLink(library).toString());
            } else if (Files.isDirectory(library)) {
                view.folders.put(library, library);
            }
        }
        Path home = javaHome.toRealPath();
        view.folders.put(JDK, home);
        for (Path configuration : configuration(home)) {
            view.folders.put(configuration, configuration);
        }
        return view;
    }

    /** This view with one more folder. */
    View with(Path at, Path from) {
        Map<Path, Path> more = new LinkedHashMap<>(folders);
        more.put(at, from);
        return new View(more, links);
    }

    /**
     * Folders outside the JDK that its own configuration links to: distributions keep java.security and its like in
     * a folder of /etc. Only folders of the JDK's configuration come out, never /etc itself.
     */
    private static SortedSet<Path> configuration(Path home) throws IOException {
        SortedSet<Path> folders = new TreeSet<>();
        for (String part : List.of("conf", "lib")) {
            for (Path link : links(home.resolve(part))) {
                Path target = link.resolveSibling(Files.readSymbolicLink(link)).normalize();
                Path folder = Files.isDirectory(target) ? target : target.getParent();
                if (Files.isDirectory(folder)
                        && folder.getNameCount() > 1
                        && !folder.startsWith(home)
                        && LIBRARIES.stream().noneMatch(folder::startsWith)) {
                    folders.add(folder);
                }
            }
        }
        return topmost(folders);
    }

    private static List<Path> links(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isSymbolicLink).toList();
        }
    }

    private static SortedSet<Path> topmost(SortedSet<Path> folders) {
        SortedSet<Path> top = new TreeSet<>();
        for (Path folder : folders) {
            if (top.stream().noneMatch(folder::startsWith)) {
                top.add(folder);
            }
        }
        return top;
    }
}
