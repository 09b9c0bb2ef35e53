package whetstone.engine.limits;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Folders and zips with too much in them. */
final class HandinCases {
    private static final String RIGHT = Stage.solution("");

    /** 100 KB that deflate packs to some 2: a long comment, little of it noise. */
    private static final String AIRY = RIGHT
            + new Random(1).longs(100).mapToObj(Long::toHexString).collect(Collectors.joining("\n//", "//", "\n"))
            + "//" + " ".repeat(100_000) + "\n";

    private HandinCases() {}

    static Map<Limit, Case> on(Stage stage) {
        Map<Limit, Case> cases = new EnumMap<>(Limit.class);
        cases.put(Limit.SOURCE_SIZE, Case.of(64 * Case.KIB, "is larger than 64 KiB", stage.grading(AIRY)));
        cases.put(
                Limit.SUBMISSION_SIZE,
                Case.of(64 * Case.KIB, "brings the solutions to more than 64 KiB", stage.grading(AIRY)));
        cases.put(
                Limit.ENTRIES,
                Case.of(3, "holds more than 3 files", among(stage, "a.txt", "b.txt", "c.txt", Stage.FILE)));
        cases.put(Limit.DEPTH, Case.of(3, "nests folders more than 3 deep", among(stage, "ada/b/c/d/" + Stage.FILE)));
        cases.put(
                Limit.SUBMISSIONS,
                Case.of(
                        2,
                        "holds more than 2 files",
                        among(stage, "ada/" + Stage.FILE, "bob/" + Stage.FILE, "cyd/" + Stage.FILE)));
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        byte[] right = RIGHT.getBytes(UTF_8);
        cases.put(
                Limit.ZIP_SIZE,
                Case.of(64 * Case.KIB, "is larger than 64 KiB", zip(stage, Map.of(Stage.FILE, right, "noise", noise))));
        cases.put(
                Limit.ZIP_UNPACKED,
                Case.of(
                        64 * Case.KIB,
                        "unpacks to more than 64 KiB",
                        zip(stage, Map.of(Stage.FILE, right, "noise", noise))));
        cases.put(
                Limit.ZIP_RATIO,
                Case.of(
                        5,
                        "unpacks to more than 5 times its packed size",
                        zip(stage, Map.of(Stage.FILE, AIRY.getBytes(UTF_8)))));
        return cases;
    }

    private static Case.Scene among(Stage stage, String... paths) {
        return budget -> stage.graded(stage.files(List.of(paths), RIGHT), budget);
    }

    private static Case.Scene zip(Stage stage, Map<String, byte[]> entries) {
        return budget -> stage.graded(stage.zip(entries), budget);
    }
}
