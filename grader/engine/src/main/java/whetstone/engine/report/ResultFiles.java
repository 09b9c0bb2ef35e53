package whetstone.engine.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import whetstone.engine.files.WholeFile;
import whetstone.engine.grade.SubmissionResult;

/**
 * Writes results: one {@code result.json} a submission, free of times and the same to the last byte from run to run, and
 * the files about them all.
 */
public final class ResultFiles {
    private static final List<RunFile> RUN_FILES =
            List.of(new ResultsJson(), new Gradebook(), new JUnitFile(), new MarkdownSummary());

    private final Path folder;
    private final StoredResults results;

    /** @param folder made if it is not there */
    public ResultFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        results = new StoredResults(folder);
    }

    public void write(SubmissionResult result) throws IOException {
        results.write(StoredResult.of(result));
    }

    /** Writes the files about the whole run, each whole or not at all. The results of its submissions are written before. */
    public void write(RunSummary summary) throws IOException {
        for (RunFile file : RUN_FILES) {
            WholeFile.write(folder.resolve(file.name()), bytes -> {
                Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
                file.write(summary, results, out);
                out.flush();
            });
        }
    }
}
