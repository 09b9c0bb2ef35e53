package whetstone.engine.workspace;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import whetstone.engine.catalogue.Catalogue;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.diagnose.Diagnosis;
import whetstone.engine.grade.Ending;
import whetstone.engine.grade.ExerciseResult;
import whetstone.engine.grade.Mark;
import whetstone.kit.Message;

/** A small catalogue, laid out in a temporary folder. */
record Shelf(Path root) {
    static final String STUB = "package stub;\n\nfinal class ASolution {}\n";

    /** Adds an exercise; the head of its statement is given as {@code level, minutes, after...}. */
    Shelf with(String id, String level, int minutes, String... after) throws IOException {
        return headed(id, "level: " + level + "\nminutes: " + minutes + "\nafter: [" + String.join(", ", after) + "]");
    }

    /** Adds an easy exercise that newcomers begin with. */
    Shelf start(String id, int place) throws IOException {
        return headed(id, "level: easy\nminutes: 10\nstart: " + place);
    }

    private Shelf headed(String id, String head) throws IOException {
        file("META-INF/whetstone/catalogue", "");
        file(id + "/statement.md", "---\ntitle: T\n" + head + "\n---\nText.\n");
        file(id + "/A.java", "package stub;\n\ninterface A {}\n");
        file(id + "/ASolution.java", STUB);
        return this;
    }

    Shelf file(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    Catalogue catalogue() throws IOException {
        return Catalogue.of(new URLClassLoader(new URL[] {root.toUri().toURL()}, null));
    }

    Folder folder(String id) throws IOException {
        return catalogue().folder(id).orElseThrow();
    }

    /** A workspace beside the shelf, with every stub at its place. */
    Workspace workspace() throws IOException {
        Path home = root.resolveSibling("workspace");
        Files.createDirectories(home.resolve(".whetstone"));
        Workspace workspace = new Workspace(home);
        for (Folder folder : catalogue().folders()) {
            new Reset(workspace).given(folder);
            new Reset(workspace).stub(folder);
        }
        return workspace;
    }

    static ExerciseResult result(String id, double earned) {
        Mark mark = new Mark("holds", false, 10, earned, earned == 10 ? "right" : "wrong", "", Message.NONE);
        return new ExerciseResult(id, 10, new Ending.Graded(List.of(mark)), Optional.<Diagnosis>empty());
    }

    static ExerciseResult result(String id, Ending ending) {
        return new ExerciseResult(id, 10, ending, Optional.empty());
    }
}
