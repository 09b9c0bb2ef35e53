package whetstone.engine.handout;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import whetstone.engine.files.Jars;

/**
 * The command that is running, as a workspace takes it along: everything on the class path but the catalogue and hostile
 * submissions.
 *
 * @param kit the files of the kit's jar
 * @param datasets the files of the data sets' jar
 * @param libraries what else the command needs, jars by their names
 */
public record Installation(
        SortedMap<String, byte[]> kit, SortedMap<String, byte[]> datasets, SortedMap<String, byte[]> libraries) {
    private static final String CATALOGUE = "META-INF/whetstone/catalogue";
    private static final String HOSTILE = "META-INF/whetstone/attacked";
    private static final String KIT = "whetstone/kit/Checks.class";
    private static final String TESTS = "test-classes";
    private static final String DATA = "whetstone/datasets/";

    /** The command of this JVM; a build's tests are on the class path and not of it. */
    public static Installation running() throws IOException {
        return of(Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .filter(entry -> Files.exists(entry) && !entry.endsWith(TESTS))
                .toList());
    }

    /** @param classPath jars, or folders of classes as a build has them */
    public static Installation of(List<Path> classPath) throws IOException {
        SortedMap<String, byte[]> kit = new TreeMap<>();
        SortedMap<String, byte[]> datasets = new TreeMap<>();
        SortedMap<String, byte[]> libraries = new TreeMap<>();
        for (Path entry : classPath) {
            SortedMap<String, byte[]> files = Jars.files(entry);
            if (files.containsKey(CATALOGUE) || files.containsKey(HOSTILE)) {
                continue;
            }
            if (files.containsKey(KIT)) {
                kit.putAll(files);
            } else if (files.keySet().stream().anyMatch(file -> file.startsWith(DATA))) {
                datasets.putAll(files);
            } else {
                libraries.put(
                        name(entry, libraries), Files.isDirectory(entry) ? Jars.of(files) : Files.readAllBytes(entry));
            }
        }
        return new Installation(kit, datasets, libraries);
    }

    /** The real data sets as files, by their names. */
    Map<String, byte[]> dataFiles() {
        Map<String, byte[]> files = new TreeMap<>();
        String folder = "whetstone/data/";
        datasets.tailMap(folder).forEach((path, content) -> {
            if (path.startsWith(folder)) {
                files.put(path.substring(folder.length()), content);
            }
        });
        return files;
    }

    /** A folder of classes is called by the module that it belongs to: {@code cli/target/classes}. */
    private static String name(Path entry, Map<String, byte[]> taken) {
        List<String> parts = new ArrayList<>();
        entry.toAbsolutePath().normalize().forEach(part -> parts.add(part.toString()));
        String last = parts.get(parts.size() - 1);
        String name = Files.isDirectory(entry) && parts.size() > 2 ? parts.get(parts.size() - 3) + ".jar" : last;
        return taken.containsKey(name) ? taken.size() + "-" + name : name;
    }
}
