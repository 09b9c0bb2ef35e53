package whetstone.engine.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.files.WholeFile;
import whetstone.engine.handout.WorkspaceWriter;

/** Our own solutions, packed away in the workspace of whoever studies alone; each comes out when its exercise is passed. */
public record SelfStudy(Workspace workspace) {
    /** Our solution's source; nothing in a workspace without solutions. */
    public Optional<String> source(Folder exercise) throws IOException {
        Path packed = workspace.ours().resolve(WorkspaceWriter.REFERENCES);
        if (!Files.exists(packed)) {
            return Optional.empty();
        }
        try (ZipFile zip = new ZipFile(packed.toFile())) {
            ZipEntry entry = zip.getEntry(exercise.id() + "/" + fileName(exercise));
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream content = zip.getInputStream(entry)) {
                return Optional.of(new String(content.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    /** Lays our solution beside the learner's own; the path if it was not there yet. */
    public Optional<Path> reveal(Folder exercise) throws IOException {
        Path file = workspace.folder(exercise).resolve(fileName(exercise));
        Optional<String> source = source(exercise);
        if (source.isEmpty() || Files.exists(file)) {
            return Optional.empty();
        }
        WholeFile.write(file, source.get());
        return Optional.of(file);
    }

    private static String fileName(Folder exercise) {
        return exercise.typeName() + "Reference.java";
    }
}
