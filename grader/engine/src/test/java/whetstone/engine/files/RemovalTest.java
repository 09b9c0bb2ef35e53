package whetstone.engine.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemovalTest {
    @TempDir
    Path temp;

    @Test
    void whatALinkLeadsToStays() throws Exception {
        Path kept =
                Files.writeString(Files.createDirectory(temp.resolve("outside")).resolve("kept"), "words");
        Path folder = Files.createDirectories(temp.resolve("folder/below")).getParent();
        Files.createSymbolicLink(folder.resolve("link"), kept.getParent());
        Files.createSymbolicLink(folder.resolve("below/link"), kept.getParent());
        assertTrue(Removal.of(folder).run());
        assertFalse(Files.exists(folder, LinkOption.NOFOLLOW_LINKS));
        assertEquals("words", Files.readString(kept));
    }
}
