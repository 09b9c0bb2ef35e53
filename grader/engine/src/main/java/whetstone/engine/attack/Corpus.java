package whetstone.engine.attack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import whetstone.engine.catalogue.Catalogue;
import whetstone.engine.files.MarkedRoots;

/**
 * The hostile submissions that come with an installation: every file {@code <topic>/<attack>.java}, which is handed in as
 * the solution of one exercise, and every folder {@code <topic>/<attack>/}, which is handed in as it is.
 *
 * @param catalogue the exercises that they pretend to solve
 * @param attacks by name
 * @param honest a submission that does what it should, by the path that it is handed in at
 * @param secrets what no result may say
 */
public record Corpus(Catalogue catalogue, List<Attack> attacks, Map<String, String> honest, List<String> secrets) {
    private static final String MARK = "META-INF/whetstone/attacked";
    private static final String ATTACKS = "META-INF/whetstone/attacks/";
    private static final String HONEST = "META-INF/whetstone/honest/";
    private static final String SECRETS = "META-INF/whetstone/secrets.txt";
    private static final String TARGET = "attacked/target/TargetSolution.java";

    /** Empty where it is not installed: a learner's workspace has none. */
    public static Optional<Corpus> of(ClassLoader loader) {
        if (loader.getResource(MARK) == null) {
            return Optional.empty();
        }
        Map<String, Map<String, String>> attacks = new TreeMap<>();
        Map<String, String> honest = new TreeMap<>();
        for (String file : MarkedRoots.files(loader, MARK)) {
            if (file.startsWith(ATTACKS)) {
                sort(file.substring(ATTACKS.length()), Repetition.writtenOut(text(loader, file)), attacks);
            } else if (file.startsWith(HONEST)) {
                honest.put(file.substring(HONEST.length()), text(loader, file));
            }
        }
        return Optional.of(new Corpus(
                Catalogue.of(loader, MARK),
                attacks.entrySet().stream()
                        .map(each -> Attack.of(each.getKey(), each.getValue()))
                        .toList(),
                honest,
                text(loader, SECRETS).lines().toList()));
    }

    private static void sort(String path, String text, Map<String, Map<String, String>> attacks) {
        int topic = path.indexOf('/');
        int folder = path.indexOf('/', topic + 1);
        String name = folder < 0 ? path.substring(0, path.lastIndexOf('.')) : path.substring(0, folder);
        attacks.computeIfAbsent(name, each -> new TreeMap<>())
                .put(folder < 0 ? TARGET : path.substring(folder + 1), text);
    }

    private static String text(ClassLoader loader, String file) {
        try (InputStream content = loader.getResourceAsStream(file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
