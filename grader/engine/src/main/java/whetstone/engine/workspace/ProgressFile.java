package whetstone.engine.workspace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import whetstone.engine.files.WholeFile;

/**
 * The learner's progress, in {@code progress.json} at the root of the workspace.
 *
 * <p>Whatever else stands in the file, such as exercises of another course, is left as it is. A file that cannot be
 * understood is put aside, and the learner is told where.
 */
public final class ProgressFile {
    private static final String NAME = "progress.json";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    private final Path file;
    private final Path lock;
    private final Consumer<String> tell;

    /** @param tell is given what the learner should know about the file, a line at a time */
    public ProgressFile(Workspace workspace, Consumer<String> tell) {
        file = workspace.root().resolve(NAME);
        lock = workspace.ours().resolve("progress.lock");
        this.tell = tell;
    }

    /** The progress that the file tells of. */
    public Progress read() throws IOException {
        return content().progress();
    }

    /** Changes the progress, one writer at a time, and answers the new one. */
    public synchronized Progress update(UnaryOperator<Progress> change) throws IOException {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = held(channel)) {
            Content content = content();
            Progress changed = change.apply(content.progress());
            changed.standings()
                    .forEach((exercise, standing) ->
                            content.entry(exercise).setAll((ObjectNode) JSON.valueToTree(standing)));
            WholeFile.write(file, JSON.writeValueAsString(content.root()) + "\n");
            return changed;
        } catch (AccessDeniedException denied) {
            throw new IOException(file + " cannot be written: permission denied", denied);
        }
    }

    /** Some network file systems have no locks; there the last writer wins. */
    private static FileLock held(FileChannel channel) {
        try {
            return channel.lock();
        } catch (IOException noLocks) {
            return null;
        }
    }

    /** The file as it stands, and the progress in it. */
    private record Content(ObjectNode root, Progress progress) {
        private static final String EXERCISES = "exercises";

        static Content of(JsonNode json) {
            TreeMap<String, Standing> standings = new TreeMap<>();
            ObjectNode root = (ObjectNode) json;
            root.withObjectProperty(EXERCISES)
                    .forEachEntry((exercise, entry) -> standings.put(exercise, standing(entry)));
            return new Content(root, new Progress(standings));
        }

        private static Standing standing(JsonNode entry) {
            return entry.isNull() ? Standing.NEW : JSON.treeToValue(entry, Standing.class);
        }

        ObjectNode entry(String exercise) {
            return root.withObjectProperty(EXERCISES).withObjectProperty(exercise);
        }
    }

    private Content content() throws IOException {
        if (!Files.exists(file)) {
            return Content.of(JSON.createObjectNode());
        }
        try {
            return Content.of(JSON.readTree(Files.readAllBytes(file)));
        } catch (JacksonException | ClassCastException damaged) {
            putAside(damaged);
            return Content.of(JSON.createObjectNode());
        }
    }

    /** Says where, not what: the text of the file is nothing to repeat on a terminal. */
    private void putAside(RuntimeException damaged) throws IOException {
        Path aside = unused();
        Files.move(file, aside);
        String where = damaged instanceof JacksonException json
                        && json.getLocation() != null
                        && json.getLocation().getLineNr() > 0
                ? " (line " + json.getLocation().getLineNr() + ")"
                : "";
        tell.accept(NAME + " cannot be understood" + where + ". It is kept as " + aside.getFileName()
                + ", and progress begins anew.");
        tell.accept("To go on from it, mend it and rename it to " + NAME + ".");
    }

    private Path unused() {
        Path aside = file.resolveSibling(NAME + ".damaged");
        for (int i = 2; Files.exists(aside); i++) {
            aside = file.resolveSibling(NAME + ".damaged-" + i);
        }
        return aside;
    }
}
