package whetstone.engine.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import whetstone.engine.files.WholeFile;

/** The results of submissions on disk, a {@code result.json} each. */
final class StoredResults {
    /** Properties in the order of a record's components. */
    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private final Path folder;

    StoredResults(Path folder) {
        this.folder = folder;
    }

    void write(StoredResult result) throws IOException {
        Path file = file(result.submission());
        Files.createDirectories(file.getParent());
        WholeFile.write(file, JSON.writeValueAsString(result) + "\n");
    }

    StoredResult read(String submission) {
        return JSON.readValue(file(submission), StoredResult.class);
    }

    private Path file(String submission) {
        return folder.resolve(submission).resolve("result.json");
    }
}
