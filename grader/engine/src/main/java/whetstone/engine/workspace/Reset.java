package whetstone.engine.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.files.WholeFile;
import whetstone.engine.handout.WorkspaceFiles;

/** Puts an exercise's files back as they were given out; what stood in their place is kept. */
public record Reset(Workspace workspace) {
    /**
     * A file that was put back.
     *
     * @param kept where its former text is; empty when there was none
     */
    public record PutBack(Path file, Optional<Path> kept) {}

    /** Puts the stub back, unless it is there untouched. */
    public Optional<PutBack> stub(Folder exercise) throws IOException {
        String name = Workspace.solutionFile(exercise);
        return putBack(exercise, name, exercise.text(name));
    }

    /** Puts back whatever of the statement, the contract and the tests is missing or changed. */
    public List<PutBack> given(Folder exercise) throws IOException {
        List<PutBack> done = new ArrayList<>();
        for (Map.Entry<String, String> file : new TreeMap<>(WorkspaceFiles.of(exercise)).entrySet()) {
            putBack(exercise, file.getKey(), file.getValue()).ifPresent(done::add);
        }
        return done;
    }

    private Optional<PutBack> putBack(Folder exercise, String name, String text) throws IOException {
        Path file = workspace.folder(exercise).resolve(name);
        boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (there && Files.isRegularFile(file) && Workspace.sameText(file, text)) {
            return Optional.empty();
        }
        Optional<Path> kept = there ? Optional.of(keep(exercise, file)) : Optional.empty();
        Files.createDirectories(file.getParent());
        WholeFile.write(file, text);
        return Optional.of(new PutBack(file, kept));
    }

    /** Moves a file aside, under the first number that is free. */
    private Path keep(Folder exercise, Path file) throws IOException {
        Path folder = Files.createDirectories(workspace.ours().resolve("kept").resolve(exercise.id()));
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        for (int i = 1; ; i++) {
            Path kept = folder.resolve(name.substring(0, dot) + "-" + i + name.substring(dot));
            if (!Files.exists(kept, LinkOption.NOFOLLOW_LINKS)) {
                return Files.move(file, kept);
            }
        }
    }
}
