package whetstone.engine.submission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A teacher's desk: two exercises are wanted, and work is laid down in a temporary folder. */
record Desk(Path folder) {
    static final Wanted RIDGE = new Wanted("linear/ridge", "RidgeSolution.java", "linear.ridge");
    static final Wanted STUMP = new Wanted("trees/stump", "StumpSolution.java", "trees.stump");
    static final String RIDGE_TEXT = "package linear.ridge;\n\nfinal class RidgeSolution {}\n";
    static final String STUMP_TEXT = "package trees.stump;\n\nfinal class StumpSolution {}\n";

    /** Lays a file down at a path below the desk. */
    Path file(String path, String text) throws IOException {
        return file(path, text.getBytes(UTF_8));
    }

    Path file(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    Path path(String path) {
        return folder.resolve(path);
    }

    /** A file in a zip. */
    static Packed packed(String name, String text) {
        return new Packed(new ZipArchiveEntry(name), text.getBytes(UTF_8));
    }

    /** A link in a zip. */
    static Packed link(String name, String target) {
        return mode(packed(name, target), 0120777);
    }

    static Packed mode(Packed packed, int mode) {
        packed.entry().setUnixMode(mode);
        return packed;
    }

    record Packed(ZipArchiveEntry entry, byte[] bytes) {}

    Path zip(String path, Packed... entries) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(file)) {
            for (Packed packed : entries) {
                out.putArchiveEntry(packed.entry());
                out.write(packed.bytes());
                out.closeArchiveEntry();
            }
        }
        return file;
    }

    static List<Submission> read(Bounds bounds, Path... paths) throws NothingToGrade {
        return new Submissions(List.of(STUMP, RIDGE), bounds).read(Arrays.asList(paths));
    }

    static List<Submission> read(Path... paths) throws NothingToGrade {
        return read(Bounds.usual(), paths);
    }

    /** Reads what must be one submission. */
    static Submission readOne(Path path) throws NothingToGrade {
        return readOne(Bounds.usual(), path);
    }

    static Submission readOne(Bounds bounds, Path path) throws NothingToGrade {
        List<Submission> submissions = read(bounds, path);
        assertEquals(1, submissions.size());
        return submissions.get(0);
    }

    /** The one line that says why a submission is refused. */
    static String refusal(Submission submission) {
        assertEquals(List.of(), List.copyOf(submission.solutions().keySet()));
        return submission.refused().orElseThrow().line();
    }

    /** The one line that says why there is no solution of the ridge. */
    static String unreadable(Submission submission) {
        assertEquals(false, submission.refused().isPresent());
        assertEquals(false, submission.solutions().containsKey("linear/ridge"));
        return submission.unreadable().get("linear/ridge").line();
    }
}
