package whetstone.engine.handout;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.files.Jars;

/** Writes a workspace, or brings one up to date; solutions that are there stay as they are. */
public final class WorkspaceWriter {
    /** Its presence says that a folder is a workspace. */
    public static final String OURS = ".whetstone";

    public static final String REFERENCES = "references.zip";
    private static final List<String> RENEWED = List.of("lib", "repository", "warmup", "cache");
    private static final Set<String> RUNNABLE = Set.of("whet", "mvnw");

    private final Path root;

    public WorkspaceWriter(Path root) {
        this.root = root;
    }

    public void write(Handout handout) throws IOException {
        Path ours = Files.createDirectories(root.resolve(OURS));
        for (String folder : RENEWED) {
            delete(ours.resolve(folder));
        }
        for (Artifact artifact : handout.artifacts()) {
            artifact.write(ours.resolve("repository"));
        }
        write(ours.resolve("lib"), handout.libraries());
        write(root.resolve("data"), handout.dataFiles());
        if (!handout.references().isEmpty()) {
            Files.write(ours.resolve(REFERENCES), Jars.of(handout.references()));
        }
        writeExercises(handout);
        for (Map.Entry<String, String> file : files(handout).common().entrySet()) {
            write(root.resolve(file.getKey()), file.getValue());
            if (RUNNABLE.contains(file.getKey())) {
                makeRunnable(root.resolve(file.getKey()).toFile());
            }
        }
    }

    private static WorkspaceFiles files(Handout handout) {
        return new WorkspaceFiles(handout.version(), handout.artifacts());
    }

    private void writeExercises(Handout handout) throws IOException {
        for (Folder folder : handout.exercises()) {
            Path place = root.resolve("src").resolve(folder.id());
            for (Map.Entry<String, String> file : WorkspaceFiles.of(folder).entrySet()) {
                write(place.resolve(file.getKey()), file.getValue());
            }
            String solution = folder.typeName() + "Solution.java";
            if (!Files.exists(place.resolve(solution))) {
                write(place.resolve(solution), folder.text(solution));
            }
        }
        // The first start of the command needs something to check.
        Folder first = handout.exercises().get(0);
        String stub = first.typeName() + "Solution.java";
        write(root.resolve(OURS).resolve("warmup").resolve(stub), first.text(stub));
    }

    private static void write(Path folder, Map<String, byte[]> files) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void makeRunnable(File script) throws IOException {
        if (!script.setExecutable(true, false)) {
            throw new IOException("cannot make " + script + " runnable");
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
