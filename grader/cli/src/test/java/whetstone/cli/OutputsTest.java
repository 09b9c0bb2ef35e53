package whetstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import whetstone.kit.value.Inert;

/** Whatever strangers write, each output of a run, read back, holds what it should and nothing more. */
class OutputsTest {
    private static final Pattern COMMAND = Pattern.compile("^\\s*::|##[A-Za-z]*\\[");
    private static final Pattern FORMULA = Pattern.compile("[\\s\\p{Z}\"'`\uFFFD]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*");
    private static final Pattern CODE = Pattern.compile("`[^`]*`");

    @TempDir
    static Path folder;

    private static Run run;
    private static List<String> names;

    @BeforeAll
    static void grade() throws IOException {
        HostileClass.handIn(folder.resolve("class"));
        run = grade("out");
        names = new ArrayList<>();
        for (JsonNode line : json("results.json").get("submissions")) {
            names.add(line.get("submission").asString());
        }
    }

    private static Run grade(String out) {
        return Run.of(
                "grade",
                folder.resolve("class").toString(),
                "--out",
                folder.resolve(out).toString());
    }

    @Test
    void everySubmissionHasAResultOfItsOwn() throws IOException {
        assertEquals(0, run.code(), run.out() + run.err());
        assertEquals(HostileClass.TEXTS.size(), names.size());
        assertEquals(names.size(), new HashSet<>(names).size());
        Set<String> folders = written("out").keySet().stream()
                .filter(path -> path.contains("/"))
                .map(path -> path.substring(0, path.indexOf('/')))
                .collect(Collectors.toSet());
        assertEquals(new HashSet<>(names), folders);
    }

    @Test
    void aRepeatedRunWritesTheSameBytes() throws IOException {
        grade("again");
        Map<String, String> first = written("out");
        Map<String, String> second = written("again");
        for (Map<String, String> files : List.of(first, second)) {
            files.compute("results.json", (name, text) -> text.replaceAll("\"seconds\" : [0-9.E-]+", ""));
        }
        assertEquals(first, second);
        assertEquals(names.size() + 4, first.size(), "no draft is left");
    }

    @Test
    void theTerminalShowsALineForEachAndAnotherForItsTrouble() {
        judge(run.out());
        judge(run.err());
        List<String> lines = run.out().lines().toList();
        Pattern marks = Pattern.compile(".{32,} +[0-9]+\\.[0-9]{2} of +[0-9]+\\.[0-9]{2}  [a-z-]+");
        assertEquals(
                names.size(),
                lines.stream().filter(line -> marks.matcher(line).matches()).count());
        assertEquals(
                names.size(),
                lines.stream().filter(line -> line.startsWith("    ")).count(),
                run.out());
        assertEquals(2 * names.size() + 1, lines.size(), run.out());
    }

    @Test
    void theJsonHoldsNothingThatDisturbs() throws IOException {
        for (String name : names) {
            JsonNode result = json(name + "/result.json");
            assertEquals(name, result.get("submission").asString());
            strings(result).forEach(OutputsTest::judgeLetters);
            judgeFile(text(name + "/result.json"));
        }
        judgeFile(text("results.json"));
    }

    @Test
    void theGradebookHasARowForEachAndNoFormula() throws IOException {
        String csv = text("gradebook.csv");
        assertTrue(csv.endsWith("\r\n"));
        assertEquals(
                csv.replace("\r\n", "").length(), csv.replaceAll("[\r\n]", "").length(), "no line ends in cells");
        judgeFile(csv.replace("\r\n", "\n"));
        List<CSVRecord> rows = rows(csv, ',');
        assertEquals(names, rows.stream().skip(1).map(row -> row.get(0)).toList());
        List<String> header = rows.get(0).toList();
        assertEquals(List.of("submission", "score", "max", "percent", "ending", "trouble"), header.subList(0, 6));
        assertTrue(header.contains("linear/ridge") && header.contains("linear/ridge mistake"), header.toString());
        for (CSVRecord row : rows.subList(1, rows.size())) {
            assertEquals(header.size(), row.size());
            for (int column : List.of(1, 2, 3, header.indexOf("linear/ridge"))) {
                assertTrue(row.get(column).isEmpty() || Double.parseDouble(row.get(column)) >= 0, row.toString());
            }
        }
        for (char separator : new char[] {',', ';', '\t', '|'}) {
            for (String line : csv.split("\r\n")) {
                cells(line, separator).forEach(cell -> assertFalse(opensAFormula(cell), () -> cell + " of " + line));
            }
        }
    }

    /** The cells that a spreadsheet sees: with an apostrophe in front it is text. */
    private static boolean opensAFormula(String cell) {
        return !cell.startsWith("'") && FORMULA.matcher(cell).matches();
    }

    /** As a lenient reader takes them, with any separator: quotes count at the beginning of a cell only. */
    private static List<String> cells(String line, char separator) {
        if (separator == ',') {
            return rows(line, ',').get(0).toList();
        }
        return List.of(line.split(Pattern.quote(String.valueOf(separator))));
    }

    @Test
    void aFormulaInThePathOfAFileIsReadBackAsText() throws IOException {
        List<CSVRecord> rows = rows(text("gradebook.csv"), ',');
        CSVRecord row = rows.get(1 + order(HostileClass.FORMULA));
        assertTrue(row.get(5).startsWith("'" + HostileClass.FORMULA.replace("/", "_")), row.get(5));
    }

    @Test
    void theXmlHasACaseForEachClaimAndNoOtherElements() throws Exception {
        String xml = text("junit.xml");
        judgeFile(xml);
        assertFalse(xml.contains(" time=") || xml.contains("timestamp="), "times tell of hidden data");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document = factory.newDocumentBuilder()
                .parse(folder.resolve("out/junit.xml").toFile());
        NodeList all = document.getElementsByTagName("*");
        Set<String> known =
                Set.of("testsuites", "testsuite", "properties", "property", "testcase", "failure", "error", "skipped");
        IntStream.range(0, all.getLength())
                .forEach(i -> assertTrue(known.contains(all.item(i).getNodeName())));
        assertEquals(expectedCases(), cases(document));
    }

    /** Submission, exercise, case and outcome, as result.json has them. */
    private static List<String> expectedCases() throws IOException {
        List<String> expected = new ArrayList<>();
        for (String name : names) {
            JsonNode result = json(name + "/result.json");
            if (result.has("problem")) {
                expected.add(name + " | can be taken | error");
            }
            for (JsonNode exercise : result.get("exercises")) {
                String suite = name + " " + exercise.get("exercise").asString() + " | ";
                if (!exercise.get("ending").asString().equals("graded")) {
                    expected.add(suite + "can be graded | error");
                }
                for (JsonNode claim : exercise.get("claims")) {
                    expected.add(suite + claim.get("claim").asString() + " | " + outcome(claim));
                }
            }
        }
        return expected;
    }

    private static String outcome(JsonNode claim) {
        return Map.of("right", "", "wrong", "failure", "skipped", "skipped", "unanswered", "error")
                .get(claim.get("verdict").asString());
    }

    private static List<String> cases(Document document) {
        List<String> cases = new ArrayList<>();
        NodeList suites = document.getElementsByTagName("testsuite");
        for (int i = 0; i < suites.getLength(); i++) {
            Element suite = (Element) suites.item(i);
            NodeList each = suite.getElementsByTagName("testcase");
            assertEquals(suite.getAttribute("tests"), Integer.toString(each.getLength()));
            for (String outcome : List.of("failure", "error", "skipped")) {
                int count = suite.getElementsByTagName(outcome).getLength();
                String attribute = outcome.equals("skipped") ? outcome : outcome + "s";
                assertEquals(suite.getAttribute(attribute), Integer.toString(count));
            }
            for (int j = 0; j < each.getLength(); j++) {
                Element one = (Element) each.item(j);
                NodeList below = one.getElementsByTagName("*");
                String outcome = below.getLength() == 0 ? "" : below.item(0).getNodeName();
                cases.add(suite.getAttribute("name") + " | " + one.getAttribute("name") + " | " + outcome);
            }
        }
        return cases;
    }

    @Test
    void theSummaryHasItsCellsAndStrangersTextInCodeAlone() throws IOException {
        String summary = text("summary.md");
        judge(summary);
        assertFalse(summary.contains("<") || summary.contains(">"), "markup");
        List<String> rows =
                summary.lines().filter(line -> line.startsWith("| ")).toList();
        List<String> marks =
                rows.stream().filter(row -> row.endsWith("|") && bars(row) == 6).toList();
        List<String> troubles = rows.stream().filter(row -> bars(row) == 3).toList();
        assertEquals(names.size() + 2, marks.size());
        assertEquals(names.size() + 2, troubles.size());
        assertEquals(rows.size(), marks.size() + troubles.size());
        for (int i = 0; i < names.size(); i++) {
            assertTrue(marks.get(i + 2).startsWith("| `" + names.get(i) + "` | "), marks.get(i + 2));
        }
        for (String line : summary.lines().toList()) {
            String outside = CODE.matcher(line).replaceAll("");
            assertTrue(outside.matches("[A-Za-z0-9 .,:|&#;-]*"), () -> "outside of code: " + outside);
            assertTrue(!outside.contains("#") || outside.matches("#+ .*|.*&#[0-9]+;.*"), () -> outside);
        }
    }

    /** Every bar parts cells, in code too. */
    private static long bars(String row) {
        return row.chars().filter(c -> c == '|').count();
    }

    @Test
    void theReportShowsHostileWordsAsWords() throws IOException {
        List<String> tags = tags(report("plain words"));
        for (String text :
                List.of(HostileClass.MARKUP, HostileClass.TERMINAL + HostileClass.DIRECTIONS, HostileClass.COMMAND)) {
            String page = report(text);
            assertEquals(tags, tags(page));
            judgeLetters(page.replace("\t", " "));
        }
    }

    private static String report(String text) throws IOException {
        Path mine = Files.createDirectories(folder.resolve("mine"));
        Files.writeString(mine.resolve("RidgeSolution.java"), HostileClass.throwing(text));
        Run report = Run.of(
                "report",
                "--in",
                mine.toString(),
                "--out",
                folder.resolve("r.html").toString());
        judge(report.out());
        return Files.readString(folder.resolve("r.html")).replaceAll("(?s)<(script|style)\\b.*?</\\1>", "");
    }

    private static List<String> tags(String html) {
        return Pattern.compile("<[a-zA-Z/!][a-z0-9]*")
                .matcher(html)
                .results()
                .map(match -> match.group())
                .toList();
    }

    @Test
    void checkShowsNoLineThatABuildServiceObeys() throws IOException {
        Path mine = Files.createDirectories(folder.resolve("checked"));
        for (String text : HostileClass.TEXTS.subList(8, 11)) {
            Files.writeString(mine.resolve("RidgeSolution.java"), HostileClass.throwing(text) + "// " + text + "\nx");
            judge(Run.of("check", "--in", mine.toString()).out());
            Files.writeString(mine.resolve("RidgeSolution.java"), HostileClass.throwing(text));
            Run check = Run.of("check", "--in", mine.toString());
            assertTrue(check.out().contains("IllegalStateException"), check.out());
            judge(check.out());
        }
        Run nothing = Run.of(
                "grade",
                "##[error]x",
                "::error::y",
                "--out",
                folder.resolve("none").toString());
        assertEquals(2, nothing.code());
        judge(nothing.err());
    }

    /** No character steers, reorders or hides, and no line is a command. */
    private static void judge(String text) {
        judgeLetters(text);
        text.lines().forEach(line -> assertFalse(COMMAND.matcher(line).find(), line));
    }

    /** The same for a file that holds texts as they are: no line begins with a command. */
    private static void judgeFile(String text) {
        judgeLetters(text);
        text.lines().forEach(line -> assertFalse(line.strip().matches("(::|##[A-Za-z]*\\[).*"), line));
    }

    private static void judgeLetters(String text) {
        text.codePoints()
                .filter(point -> point != '\n' && Inert.disturbs(point))
                .forEach(point -> assertEquals("", "U+%04X".formatted(point), text));
    }

    private static int order(String text) throws IOException {
        List<Integer> found = new ArrayList<>();
        for (String name : names) {
            if (text(name + "/result.json").contains(text)) {
                found.add(names.indexOf(name));
            }
        }
        assertEquals(1, found.size());
        return found.get(0);
    }

    private static Stream<String> strings(JsonNode node) {
        return node.isString() ? Stream.of(node.asString()) : node.valueStream().flatMap(OutputsTest::strings);
    }

    private static List<CSVRecord> rows(String csv, char separator) {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
            return parser.getRecords();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static JsonNode json(String file) throws IOException {
        return JsonMapper.shared().readTree(text(file));
    }

    private static String text(String file) throws IOException {
        return Files.readString(folder.resolve("out").resolve(file));
    }

    private static Map<String, String> written(String out) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder.resolve(out))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.resolve(out).relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
