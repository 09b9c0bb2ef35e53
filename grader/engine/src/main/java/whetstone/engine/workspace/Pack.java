package whetstone.engine.workspace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.files.Sha256;
import whetstone.engine.files.WholeFile;

/**
 * The zip that a learner hands in: the solutions at their places and a {@code manifest.json}. The same solutions give
 * the same zip, to the last byte.
 *
 * @param version of Whetstone
 * @param name who hands in, as the course asks for it
 */
public record Pack(Workspace workspace, Progress progress, String version, Optional<String> name) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Any fixed time will do; it is the same in every time zone, and no tool takes it for one before 1980. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Writes the zip, whole or not at all; every solution must be there. */
    public void write(Path zip, Collection<Folder> exercises) throws IOException {
        ArrayNode listed = JSON.createArrayNode();
        Map<String, byte[]> files = new TreeMap<>();
        for (Folder exercise : byId(exercises)) {
            byte[] solution = Files.readAllBytes(workspace.solution(exercise));
            String path = "src/" + exercise.id() + "/" + Workspace.solutionFile(exercise);
            files.put(path, solution);
            describe(listed.addObject(), exercise, path, solution);
        }
        files.put("manifest.json", manifest(listed));
        WholeFile.write(zip, zipped(files));
    }

    private static Collection<Folder> byId(Collection<Folder> exercises) {
        Map<String, Folder> sorted = new TreeMap<>();
        exercises.forEach(exercise -> sorted.put(exercise.id(), exercise));
        return sorted.values();
    }

    private byte[] manifest(ArrayNode exercises) {
        ObjectNode manifest = JSON.createObjectNode();
        manifest.put("whetstone", version);
        name.ifPresent(who -> manifest.put("name", who));
        manifest.set("exercises", exercises);
        return (JSON.writeValueAsString(manifest) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void describe(ObjectNode entry, Folder exercise, String path, byte[] solution) {
        entry.put("exercise", exercise.id());
        entry.put("file", path);
        entry.put("sha256", Sha256.of(solution));
        entry.put("begun", workspace.isBegun(exercise));
        Standing standing = progress.of(exercise.id());
        if (standing.checked().isPresent()) {
            entry.put("points", standing.last());
            entry.put("max", standing.max());
        }
    }

    /** Stored, not deflated: what deflating gives differs from one JDK to another. */
    private static byte[] zipped(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(TIME);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(file.getValue().length);
                CRC32 sum = new CRC32();
                sum.update(file.getValue());
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
