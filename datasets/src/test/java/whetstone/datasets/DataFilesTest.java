package whetstone.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFilesTest {
    private static final String FOLDER = "/whetstone/data/";

    @ParameterizedTest
    @CsvSource({
        "iris, 150, 5, 91eb642c3adbc7bad8e99c930c11fa3a5cc8a07262c7a753b4e6ecf405f2e05e",
        "wine, 178, 14, 9b0486cd30277a5ed2d5138e533a55d1764b9e799dca035edc8d3f0b5d1b15cb",
        "breast_cancer, 569, 31, 518936fa92ca3d8a78c420aee22030c4e519ffcba3be15dd23e83f2fc22e20e5",
        "digits, 1797, 65, 1a8c0ce573804cf39bc6fdc9a6cc8f23d15cbf27a72575c1ca5fac15163717d0",
        "diabetes, 442, 11, 2d9516499b8b56e76cf361824b4608b0bef572b03e561ba3410ca4b4ce37b5d4",
        "norris, 36, 2, 74ad6373719fea7bc97ddcafc9c1276705afed853a6e7bd1e61904997aa0fc3b",
        "longley, 16, 7, 6f379b15a28bd11467198bae2f53e99e74b93e8f22f35b4e18e14cbcb1aab5be",
        "faithful, 272, 2, d40b983752ab7ec0b15b740089c3ca7b7b59d0c7433a029a1714d134de1e8d14",
        "nile, 100, 2, 88e97bea7249e5832a85e41aec6ce4b8f7b1b14aae930c8363da7f193286b598",
        "airpassengers, 144, 2, d27dd74f3654ab4c688afccf2348870410902f480cea900d872be2ae33184411",
        "airquality, 153, 6, 11219d70fa6778ff32786c6374827bd27d6074072c9bb71a04607354f7bd5d06",
        "usarrests, 50, 5, e735ea17b9bded8d05d8bf687a2cc873fae851d52df2d75046706b471e3c0152",
        "mtcars, 32, 12, b7d914b5d47c73b3ea5aab8e7298886d70c6fdf873087df0d4a382393f81065b",
    })
    void everyFileIsByteForByteTheOneItsDescriptionNames(String name, int rows, int columns, String sha256)
            throws IOException {
        byte[] bytes;
        try (var in = getClass().getResourceAsStream(FOLDER + name + ".csv")) {
            bytes = in.readAllBytes();
        }
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        assertEquals(rows + 1, lines.size());
        for (String line : lines) {
            assertEquals(columns, line.split(",", -1).length, line);
        }
        assertEquals(sha256, Bits.sha256(bytes));
        String readme = Files.readString(Path.of("data", "README.md"));
        assertTrue(readme.contains("| `%s` | %d x %d |".formatted(name, rows, columns)), "README.md on " + name);
    }

    @Test
    void everyFileHasALineInTheDescription() throws IOException {
        Set<String> described = Files.readString(Path.of("data", "README.md"))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3)) + ".csv")
                .collect(Collectors.toSet());
        try (var files = Files.list(Path.of("data"))) {
            Set<String> present = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".csv"))
                    .collect(Collectors.toSet());
            assertEquals(present, described);
        }
    }
}
