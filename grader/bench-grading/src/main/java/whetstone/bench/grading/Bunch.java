package whetstone.bench.grading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The solutions of the example submissions, right, wrong and unwritten ones, each a submission of its own.
 *
 * @param solutions {@code topic/exercise/NameSolution.java}, below folders of the examples
 */
record Bunch(List<Path> solutions) {
    /** Whose mistakes need no deadline to be seen. */
    private static final List<String> LIGHT = List.of(
            "all-right",
            "another-style",
            "one-mistake-kmeans",
            "one-mistake-ridge",
            "one-mistake-rocauc",
            "unforeseen-mistake",
            "untouched-stubs",
            "does-not-compile");

    static Bunch of(Path examples) throws IOException {
        List<Path> solutions = new ArrayList<>();
        for (String folder : LIGHT) {
            try (Stream<Path> files = Files.walk(examples.resolve(folder))) {
                files.filter(file -> file.toString().endsWith("Solution.java"))
                        .sorted()
                        .forEach(solutions::add);
            }
        }
        return new Bunch(solutions);
    }

    /** Folders of submissions, over and over until there are so many. */
    void copy(int number, Path to) throws IOException {
        for (int i = 0; i < number; i++) {
            Path solution = solutions.get(i % solutions.size());
            Path folder = Files.createDirectories(to.resolve(String.format("submission-%04d", i)));
            Files.copy(solution, folder.resolve(solution.getFileName()));
        }
    }

    /** Some of them, from all over the list, none of which fails to compile. */
    List<Path> some(int number) {
        List<Path> compiling = solutions.stream()
                .filter(file -> !file.toString().contains("does-not-compile"))
                .toList();
        return Stream.iterate(0, i -> i + 1)
                .limit(number)
                .map(i -> compiling.get(i * compiling.size() / number))
                .toList();
    }
}
