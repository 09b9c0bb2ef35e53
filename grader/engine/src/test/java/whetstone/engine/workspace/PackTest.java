package whetstone.engine.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.files.Sha256;

class PackTest {
    @TempDir
    Path temp;

    private Workspace workspace;
    private List<Folder> exercises;
    private Path zip;

    @BeforeEach
    void layOut() throws IOException {
        Shelf shelf =
                new Shelf(temp.resolve("shelf")).with("linear/a", "easy", 10).with("trees/d", "easy", 10);
        workspace = shelf.workspace();
        exercises = List.copyOf(shelf.catalogue().folders());
        zip = temp.resolve("ada.zip");
        Files.writeString(workspace.solution(exercises.get(0)), "// mine\n");
    }

    private Pack pack(Progress progress) {
        return new Pack(workspace, progress, "1.0", Optional.of("ada"));
    }

    @Test
    void holdsTheSolutionsAtTheirPlacesAndAManifestAndNothingElse() throws IOException {
        pack(Progress.NONE).write(zip, exercises);
        try (ZipFile file = new ZipFile(zip.toFile())) {
            assertEquals(
                    List.of("manifest.json", "src/linear/a/ASolution.java", "src/trees/d/ASolution.java"),
                    file.stream().map(ZipEntry::getName).toList());
            assertEquals("// mine\n", text(file, "src/linear/a/ASolution.java"));
        }
    }

    @Test
    void theManifestSaysWhatIsInTheZipAndNoTimes() throws IOException {
        Progress progress = Progress.NONE
                .checked(Shelf.result("linear/a", 10), Instant.parse("2026-03-01T12:00:00Z"))
                .checked(Shelf.result("linear/a", 7.5), Instant.parse("2026-03-01T13:00:00Z"));
        pack(progress).write(zip, exercises);
        try (ZipFile file = new ZipFile(zip.toFile())) {
            String manifest = text(file, "manifest.json");
            for (String part : List.of(
                    "\"whetstone\" : \"1.0\"",
                    "\"name\" : \"ada\"",
                    "\"points\" : 7.5",
                    "\"begun\" : false",
                    Sha256.of("// mine\n".getBytes(StandardCharsets.UTF_8)))) {
                assertTrue(manifest.contains(part), manifest);
            }
            assertFalse(manifest.contains("2026"), manifest);
        }
    }

    @Test
    void theSameSolutionsGiveTheSameBytesInWhateverOrderTheyAreNamed() throws IOException {
        pack(Progress.NONE).write(zip, exercises);
        byte[] first = Files.readAllBytes(zip);
        List<Folder> twice = new ArrayList<>(List.of(exercises.get(1), exercises.get(0), exercises.get(1)));
        pack(Progress.NONE).write(zip, twice);
        assertArrayEquals(first, Files.readAllBytes(zip));
    }

    private static String text(ZipFile file, String entry) throws IOException {
        return new String(file.getInputStream(file.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
