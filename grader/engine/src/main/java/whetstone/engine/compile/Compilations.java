package whetstone.engine.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import whetstone.engine.catalogue.Exercise;
import whetstone.engine.child.Allowance;

/**
 * The compilations of one submission: all in one go, for which the compiler reads the JDK's classes once. Where that fails,
 * each by itself, so that the error of one is no other's.
 */
public final class Compilations {
    /** No more letters in one go; a compiler's request is bounded. */
    private static final int MOST_LETTERS = 1 << 20;

    private final SourceCompiler compiler;
    private final List<Source> sources;
    private final Allowance allowance;
    private final Map<String, Compilation> ready = new HashMap<>();
    private boolean begun;

    Compilations(SourceCompiler compiler, List<Source> sources, Allowance allowance) {
        this.compiler = compiler;
        this.sources = List.copyOf(sources);
        this.allowance = allowance;
    }

    /** @param exercise of which there is a source */
    public Compilation of(Exercise<?> exercise) throws InterruptedException {
        if (!begun) {
            begun = true;
            compileTogether();
        }
        Compilation known = ready.remove(exercise.id());
        return known != null ? known : compiler.alone(source(exercise), allowance);
    }

    private Source source(Exercise<?> exercise) {
        return sources.stream()
                .filter(source -> source.exercise().id().equals(exercise.id()))
                .findFirst()
                .orElseThrow();
    }

    private void compileTogether() throws InterruptedException {
        List<Source> independent = sources.stream()
                .filter(source -> sources.stream().noneMatch(other -> other != source && source.mentions(other)))
                .toList();
        int letters =
                independent.stream().mapToInt(source -> source.text().length()).sum();
        if (independent.size() > 1 && letters <= MOST_LETTERS) {
            compiler.together(independent, allowance)
                    .flatMap(classes -> parted(classes, independent))
                    .ifPresent(ready::putAll);
        }
    }

    /** The classes of each exercise's package; nothing where a class lies in none. */
    private static Optional<Map<String, Compilation>> parted(Map<String, byte[]> classes, List<Source> sources) {
        Map<String, Map<String, byte[]>> byPackage = new HashMap<>();
        sources.forEach(source -> byPackage.put(source.packageName(), new TreeMap<>()));
        for (Map.Entry<String, byte[]> each : classes.entrySet()) {
            Map<String, byte[]> home = byPackage.get(packageOf(each.getKey()));
            if (home == null) {
                return Optional.empty();
            }
            home.put(each.getKey(), each.getValue());
        }
        Map<String, Compilation> parted = new HashMap<>();
        sources.forEach(source ->
                parted.put(source.exercise().id(), new Compilation.Compiled(byPackage.get(source.packageName()))));
        return Optional.of(parted);
    }

    private static String packageOf(String className) {
        return className.substring(0, Math.max(0, className.lastIndexOf('.')));
    }
}
