package whetstone.engine.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.handout.WorkspaceWriter;

/**
 * A learner's workspace: a folder with the exercises' statements and the solutions that grow there.
 *
 * @param root the folder that holds {@code .whetstone}
 */
public record Workspace(Path root) {
    /** The workspace that a folder is, or lies in; what lies in {@code .whetstone} is ours and not the learner's. */
    public static Optional<Workspace> around(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        return Stream.iterate(folder.toAbsolutePath().normalize(), place -> place != null, Path::getParent)
                .takeWhile(place -> !place.endsWith(WorkspaceWriter.OURS))
                .filter(place -> Files.isDirectory(place.resolve(WorkspaceWriter.OURS)))
                .findFirst()
                .map(Workspace::new);
    }

    /** Where all exercises lie. */
    public Path sources() {
        return root.resolve("src");
    }

    /** Where an exercise's statement, contract, solution and tests lie. */
    public Path folder(Folder exercise) {
        return sources().resolve(exercise.id());
    }

    public Path statement(Folder exercise) {
        return folder(exercise).resolve("statement.md");
    }

    /** The file that the learner writes and hands in. */
    public Path solution(Folder exercise) {
        return folder(exercise).resolve(solutionFile(exercise));
    }

    /** Where Whetstone keeps what is its own. */
    Path ours() {
        return root.resolve(WorkspaceWriter.OURS);
    }

    /** Whether there is a solution and it differs from the stub; how lines end makes no difference. */
    public boolean isBegun(Folder exercise) {
        Path solution = solution(exercise);
        return Files.isRegularFile(solution) && !sameText(solution, exercise.text(solutionFile(exercise)));
    }

    /** Whether a solution is as it was handed out; how lines end makes no difference. */
    public static boolean isStub(Folder exercise, String solution) {
        return sameText(solution, exercise.text(solutionFile(exercise)));
    }

    static String solutionFile(Folder exercise) {
        return exercise.typeName() + "Solution.java";
    }

    static boolean sameText(Path file, String text) {
        try {
            return sameText(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(file + " cannot be read", failure);
        }
    }

    private static boolean sameText(String one, String other) {
        return one.lines().toList().equals(other.lines().toList());
    }
}
