package whetstone.engine.submission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The solutions that are looked for, by file name, and the folders that are not looked into. */
final class WantedFiles {
    private final Map<String, List<Wanted>> byFileName = new TreeMap<>();
    private final Set<String> skipped = new HashSet<>(Set.of("target", "node_modules"));
    private final Wanted first;

    WantedFiles(Collection<Wanted> wanted) {
        List<Wanted> sorted = new ArrayList<>(wanted);
        sorted.sort(Comparator.comparing(Wanted::exercise));
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("no solution is wanted");
        }
        first = sorted.get(0);
        for (Wanted each : sorted) {
            byFileName
                    .computeIfAbsent(each.fileName(), name -> new ArrayList<>())
                    .add(each);
            // An exercise may be called after what is otherwise build output: target encoding, say.
            skipped.removeAll(List.of(each.exercise().split("/")));
        }
    }

    boolean wants(String fileName) {
        return byFileName.containsKey(fileName);
    }

    boolean skips(String folderName) {
        return Names.isHidden(folderName) || skipped.contains(folderName);
    }

    /** A file name to give as an example. */
    String example() {
        return first.fileName();
    }

    /** The exercise a file is for: where several share its name, its package decides, then the folder it lies in. */
    Wanted choose(String path, String packageName) {
        List<Wanted> candidates = byFileName.get(path.substring(path.lastIndexOf('/') + 1));
        return candidates.stream()
                .filter(each -> each.packageName().equals(packageName))
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(each -> ("/" + path).endsWith("/" + each.exercise() + "/" + each.fileName()))
                        .findFirst())
                .orElse(candidates.get(0));
    }

    /** Where a solution lies in a folder that is itself one submission. */
    Stream<String> places() {
        return byFileName.values().stream().flatMap(List::stream).flatMap(each -> {
            String nested = each.exercise() + "/" + each.fileName();
            return Stream.of(each.fileName(), "src/" + each.fileName(), nested, "src/" + nested);
        });
    }
}
