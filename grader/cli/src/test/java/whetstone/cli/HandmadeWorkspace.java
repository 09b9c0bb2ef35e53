package whetstone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import whetstone.engine.catalogue.Catalogue;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.workspace.Reset;
import whetstone.engine.workspace.Workspace;

/** A workspace laid out by hand: every exercise of the class path, untouched. */
record HandmadeWorkspace(Path root) {
    static final Collection<Folder> EXERCISES =
            Catalogue.of(HandmadeWorkspace.class.getClassLoader()).folders();
    private static final Path ALL_RIGHT = Path.of("../../examples/submissions/all-right");

    static HandmadeWorkspace at(Path root) throws IOException {
        Files.createDirectories(root.resolve(".whetstone"));
        Reset reset = new Reset(new Workspace(root));
        for (Folder exercise : EXERCISES) {
            reset.given(exercise);
            reset.stub(exercise);
        }
        return new HandmadeWorkspace(root);
    }

    Path ridge() {
        return root.resolve("src/linear/ridge/RidgeSolution.java");
    }

    void solveRidge() throws IOException {
        try (var files = Files.walk(ALL_RIGHT)) {
            Path right = files.filter(file -> file.endsWith("RidgeSolution.java"))
                    .findFirst()
                    .orElseThrow();
            Files.writeString(ridge(), Files.readString(right));
        }
    }

    /** Runs a command here. */
    Run run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--in", root.toString()));
        return Run.of(all.toArray(String[]::new));
    }
}
