package whetstone.engine.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Jars and folders of the class path that carry a mark: a file of a certain name. */
public final class MarkedRoots {
    private MarkedRoots() {}

    /** The paths of all files below the roots that carry the mark, with slashes. */
    public static List<String> files(ClassLoader loader, String mark) {
        List<String> files = new ArrayList<>();
        try {
            for (URL place : Collections.list(loader.getResources(mark))) {
                files.addAll(files(place, mark));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the class path", failure);
        }
        return files;
    }

    private static List<String> files(URL place, String mark) throws IOException {
        if (place.openConnection() instanceof JarURLConnection jar) {
            jar.setUseCaches(false);
            try (var file = jar.getJarFile()) {
                return file.stream()
                        .filter(entry -> !entry.isDirectory())
                        .map(ZipEntry::getName)
                        .toList();
            }
        }
        Path root = path(place);
        for (int up = 0; up < Path.of(mark).getNameCount(); up++) {
            root = root.getParent();
        }
        return below(root);
    }

    private static List<String> below(Path root) throws IOException {
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
}
