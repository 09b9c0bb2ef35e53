package whetstone.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import whetstone.engine.catalogue.Catalogue;
import whetstone.engine.prove.Prover;

/**
 * A copy of an exercise that is right, to break one thing in it at a time.
 *
 * @param sources where it lies
 * @param catalogue where it is compiled
 */
record RidgeCopy(Path sources, Path catalogue) {
    private static final String ID = "linear/ridge";
    private static final Path ORIGINAL = Path.of("../../exercises/src", ID);

    static RidgeCopy of(Path sources, Path catalogue) throws IOException {
        RidgeCopy copy = new RidgeCopy(sources, catalogue);
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.getParent().endsWith("witness")) {
                    copy.write(ORIGINAL.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return copy;
    }

    void write(String file, String text) throws IOException {
        Path target = sources.resolve(ID).resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
    }

    void replace(String file, String old, String now) throws IOException {
        String text = Files.readString(sources.resolve(ID).resolve(file));
        assertTrue(text.contains(old), file + " has no " + old);
        write(file, text.replace(old, now));
    }

    List<String> problems() throws IOException {
        try (CopiedCatalogue copy = CopiedCatalogue.of(sources, catalogue)) {
            Catalogue exercises = Catalogue.of(copy);
            return new Prover(exercises).prove(exercises.folder(ID).orElseThrow());
        }
    }

    void assertTold(String... expected) throws IOException {
        List<String> problems = problems();
        for (String each : expected) {
            assertTrue(problems.stream().anyMatch(problem -> problem.contains(each)), each + "\nnot in\n" + problems);
        }
    }
}
