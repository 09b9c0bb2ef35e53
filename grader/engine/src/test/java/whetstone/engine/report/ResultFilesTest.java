package whetstone.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import whetstone.engine.diagnose.Diagnosis;
import whetstone.engine.grade.Ending;
import whetstone.engine.grade.ExerciseResult;
import whetstone.engine.grade.Mark;
import whetstone.engine.grade.SubmissionResult;
import whetstone.engine.speed.Interval;
import whetstone.engine.speed.Pace;
import whetstone.engine.speed.SpeedMark;
import whetstone.kit.Badge;
import whetstone.kit.Message;
import whetstone.kit.value.Inert;

class ResultFilesTest {
    private static final String HOSTILE =
            "=1+1;=2\r\n::error::x\u0000\u001b[31m\u009b1m\u202e\u200b\ud800\ufffe \ud83d\ude00 | `<b>` ]]>&x; @a \"";

    @TempDir
    Path folder;

    private ResultFiles files;

    @BeforeEach
    void open() throws IOException {
        files = new ResultFiles(folder);
    }

    @Test
    void whatTheGraderCouldNotGradeHasNoMark() throws Exception {
        write(result("ada", new Ending.Ungradable("broken")), result("bob", new Ending.Graded(List.of(mark("right")))));
        List<CSVRecord> rows = gradebook();
        assertEquals(
                List.of("ada", "", "2", "", "ungradable", "broken", "", "forgets the mean"),
                rows.get(1).toList());
        assertEquals(
                List.of("bob", "2", "2", "100", "graded", "", "2", "forgets the mean"),
                rows.get(2).toList());
        assertTrue(text("summary.md").contains("| `ada` |  | 2 |  | ungradable |\n"), text("summary.md"));
        assertEquals(1, junit().getElementsByTagName("error").getLength());
    }

    @Test
    void anExerciseThatWasNotHandedInHasAnEmptyCell() throws IOException {
        SubmissionResult nothing = new SubmissionResult("ada", List.of(), Optional.of("=1 has no solution in it"));
        write(nothing, result("bob", new Ending.Graded(List.of(mark("wrong")))));
        List<CSVRecord> rows = gradebook();
        assertEquals(
                List.of("ada", "0", "0", "0", "not-allowed", "'=1 has no solution in it", "", ""),
                rows.get(1).toList());
        assertEquals("0", rows.get(2).get(6));
    }

    @Test
    void whatIsWrongIsAFailureAndWhatCrashedAnError() throws Exception {
        List<Mark> marks = new ArrayList<>(List.of(mark("right"), mark("wrong"), mark("skipped")));
        marks.add(new Mark("c", false, 2, 0, "unanswered", "timed out", Message.NONE));
        marks.add(new Mark("c", false, 2, 0, "unanswered", "not implemented", Message.NONE));
        write(result("a.b", new Ending.Graded(marks)));
        Element suite = (Element) junit().getElementsByTagName("testsuite").item(0);
        assertEquals(
                List.of("5", "2", "1", "1"),
                List.of("tests", "failures", "errors", "skipped").stream()
                        .map(suite::getAttribute)
                        .toList());
        assertEquals("a.b topic/exercise", suite.getAttribute("name"));
        Element first = (Element) suite.getElementsByTagName("testcase").item(0);
        assertEquals("a_b.topic.exercise", first.getAttribute("classname"));
        Element points = (Element) suite.getElementsByTagName("property").item(1);
        assertEquals("points 2", points.getAttribute("name") + " " + points.getAttribute("value"));
    }

    @Test
    void badgesHaveAColumnWhereSpeedWasMeasured() throws Exception {
        Pace silver = new Pace.Measured(new Interval(9, 9, 9), Optional.empty(), Badge.SILVER);
        write(
                timed("ada", SpeedMark.of(silver, 0)),
                timed("bob", SpeedMark.of(new Pace.Unsure("noise"), 0)),
                result("cy", new Ending.Graded(List.of(mark("right")))));
        List<CSVRecord> rows = gradebook();
        assertEquals("topic/exercise badge", rows.get(0).get(8));
        assertEquals(
                List.of("silver", "unsure", ""),
                rows.stream().skip(1).map(row -> row.get(8)).toList());
        Element badge = (Element) junit().getElementsByTagName("property").item(5);
        assertEquals("badge silver", badge.getAttribute("name") + " " + badge.getAttribute("value"));
    }

    private static SubmissionResult timed(String name, SpeedMark speed) {
        Ending graded = new Ending.Graded(List.of(mark("right")));
        ExerciseResult exercise = new ExerciseResult("topic/exercise", 2, graded, Optional.empty(), Optional.of(speed));
        return new SubmissionResult(name, List.of(exercise), Optional.empty());
    }

    @Test
    void hostileTextsArriveInertWhereverTheyStand() throws Exception {
        List<Ending> endings = List.of(
                new Ending.Ungradable(HOSTILE),
                new Ending.NotAllowed(List.of(HOSTILE, HOSTILE)),
                new Ending.Graded(List.of(mark("wrong"))));
        List<SubmissionResult> results = new ArrayList<>();
        endings.forEach(ending -> results.add(result("s" + results.size(), ending)));
        results.add(new SubmissionResult("s3", List.of(), Optional.of(HOSTILE)));
        write(results.toArray(SubmissionResult[]::new));
        for (String file : List.of("gradebook.csv", "junit.xml", "summary.md", "s0/result.json", "s1/result.json")) {
            text(file)
                    .codePoints()
                    .filter(point -> "\r\n".indexOf(point) < 0 && Inert.disturbs(point))
                    .forEach(point -> assertEquals(file, "U+%04X".formatted(point)));
        }
        List<CSVRecord> rows = gradebook();
        assertEquals(5, rows.size());
        for (int row : new int[] {1, 2, 4}) {
            assertTrue(
                    rows.get(row).get(5).startsWith("'=1+1;'=2 ::error::x"),
                    rows.get(row).get(5));
        }
        assertEquals(4, junit().getElementsByTagName("testcase").getLength());
        String emoji = ((Element) junit().getElementsByTagName("error").item(0)).getAttribute("message");
        assertTrue(emoji.contains("\ud83d\ude00 | `<b>` ]]>&x; @a \""), emoji);
        String summary = text("summary.md");
        assertTrue(summary.contains("`&#124;` `&#96;&lt;`b`&gt;&#96;` ]]`&gt;&amp;`x; @a \"` |\n"), summary);
    }

    @Test
    void aSummaryOfAHugeClassStaysBelowWhatABuildServiceTakes() throws IOException {
        List<RunSummary.Line> lines = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            String name = i + "_".repeat(90);
            lines.add(RunSummary.Line.of(new SubmissionResult(name, List.of(), Optional.of("<".repeat(900))), 0));
        }
        StringWriter out = new StringWriter();
        new MarkdownSummary()
                .write(new RunSummary("1", "17", "none", Map.of(), "", lines), new StoredResults(folder), out);
        assertTrue(out.toString().length() < 1 << 20);
        assertTrue(out.toString().contains(" more, in `gradebook.csv`"));
    }

    private static Mark mark(String verdict) {
        return new Mark("holds", false, 2, verdict.equals("right") ? 2 : 0, verdict, "", Message.NONE);
    }

    private static SubmissionResult result(String name, Ending ending) {
        Diagnosis known = new Diagnosis("ForgetsTheMean", "look again");
        return new SubmissionResult(
                name, List.of(new ExerciseResult("topic/exercise", 2, ending, Optional.of(known))), Optional.empty());
    }

    private void write(SubmissionResult... results) throws IOException {
        List<RunSummary.Line> lines = new ArrayList<>();
        for (SubmissionResult result : results) {
            files.write(result);
            lines.add(RunSummary.Line.of(result, 0.5));
        }
        files.write(new RunSummary("1", "17", "none", Map.of(), "", lines));
    }

    private List<CSVRecord> gradebook() throws IOException {
        try (CSVParser parser = CSVParser.parse(new StringReader(text("gradebook.csv")), CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }

    private Document junit() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(folder.resolve("junit.xml").toFile());
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }
}
