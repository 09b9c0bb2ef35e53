package whetstone.engine.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import whetstone.engine.catalogue.Elsewhere;
import whetstone.engine.diagnose.Diagnosis;
import whetstone.engine.grade.Ending;
import whetstone.engine.grade.ExerciseResult;
import whetstone.engine.grade.Mark;
import whetstone.engine.speed.Pace;
import whetstone.engine.speed.SpeedMark;
import whetstone.kit.CodeLine;
import whetstone.kit.Message;
import whetstone.kit.Sketch.Drawing;
import whetstone.kit.figure.Figure;
import whetstone.kit.value.Shown;

class PageTest {
    private static final Pattern SCRIPT = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/json\" id=\"charts\">(.*?)</script>");
    private static final String HOSTILE =
            "</script><img src=x onerror=alert(1)><!--${7*7} @if(true) &lt; ' \" \u202Egnp.exe\u202C \u0000\u0007\u001B[31m \u2028 \uD800";

    @Test
    void theSamePageGivesTheSameBytes() {
        assertEquals(PageFile.html(page("claim", plates("name"))), PageFile.html(page("claim", plates("name"))));
    }

    @Test
    void hostileTextsArriveInert() {
        String clean = PageFile.html(page("claim", plates("name")));
        String hostile = PageFile.html(page(HOSTILE, plates(HOSTILE)));
        assertEquals(tags(clean), tags(hostile), "no text becomes an element");
        String outside = SCRIPT.matcher(hostile).replaceAll("");
        assertFalse(outside.contains("<img"), "markup is text");
        assertTrue(outside.contains("${7*7} @if(true)"), "nothing is evaluated");
        assertTrue(outside.contains("[U+202E]"), "what turns writing round is told by its number");
        outside.codePoints()
                .filter(point -> point != '\n' && point != '\t')
                .forEach(point -> assertFalse(
                        Character.isISOControl(point) || Character.getType(point) == Character.FORMAT,
                        () -> "U+%04X".formatted(point)));
    }

    private static List<String> tags(String html) {
        return Pattern.compile("<[a-zA-Z/!][a-z0-9]*")
                .matcher(SCRIPT.matcher(html).replaceAll(""))
                .results()
                .map(match -> match.group())
                .toList();
    }

    @Test
    void thePolicyAllowsTheOneScriptByItsHashAndNoConnection() throws NoSuchAlgorithmException {
        String html = PageFile.html(page("claim", plates("name")));
        Matcher script = SCRIPT.matcher(html);
        assertTrue(script.find());
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(script.group(1).getBytes(StandardCharsets.UTF_8));
        String policy =
                "default-src 'none'; script-src 'sha256-" + Base64.getEncoder().encodeToString(hash)
                        + "'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
        assertTrue(html.replace("&#39;", "'").contains("content=\"" + policy + "\""));
        assertFalse(script.find(), "one script");
        assertFalse(html.contains("sourceMappingURL"));
    }

    @Test
    void theDataOfThePicturesAreReadBackAsTheyWere() {
        Matcher data = DATA.matcher(PageFile.html(page("claim", plates("a </script> & <!-- b"))));
        assertTrue(data.find());
        JsonNode specs = JsonMapper.shared().readTree(data.group(1));
        assertEquals(2 * Samples.of("name").size(), specs.size());
        assertEquals(
                "x a </script> & <!-- b",
                specs.at("/0/spec/layer/0/encoding/x/title").asString());
    }

    @Test
    void everyPictureHasWordsAndABlankOneItsReason() {
        Plate blank = new Plate("title", "look", new Drawing.Blank("threw: Oops"), Optional.empty());
        String html = PageFile.html(page("claim", List.of(blank)));
        assertTrue(html.contains("Nothing to draw: threw: Oops."));
        assertFalse(html.contains("<script"), "no script where nothing is drawn");
        assertTrue(html.length() < 40_000);
    }

    @Test
    void claimsMistakeAndSourcesAreShown() {
        String html = PageFile.html(page("leaves the intercept alone", List.of()));
        assertTrue(html.contains("leaves the intercept alone"));
        assertTrue(html.contains("<strong>shrinks the intercept</strong>"));
        assertTrue(html.contains("own source of leaves the intercept alone"));
        assertTrue(html.contains("l<mark>eav</mark>es the intercept"), "where the answer parts from the expected one");
        assertTrue(html.contains("second line leaves"), "the line that threw");
        assertTrue(html.contains("on the way"));
        assertTrue(html.indexOf("Not begun") < html.indexOf("<strong>Lasso</strong>"));
    }

    private static List<Plate> plates(String name) {
        return Samples.of(name).stream()
                .map(figure -> new Plate(name, name, new Drawing.Drawn(figure), Optional.of(saying(name, figure))))
                .toList();
    }

    private static Figure saying(String words, Figure figure) {
        return new Figure(words, figure.x(), figure.y(), figure.layers());
    }

    private static ReportPage page(String text, List<Plate> plates) {
        ExerciseResult result = new ExerciseResult(
                "linear/ridge",
                3,
                new Ending.Graded(List.of(
                        new Mark(text, false, 1, 1, "right", "", Message.NONE),
                        new Mark(text, false, 1, 0, "wrong", "", answered(text)),
                        new Mark(text, false, 1, 0, "unanswered", "threw", thrown(text)),
                        new Mark(text, true, 1, 0, "wrong", "", Message.NONE))),
                Optional.of(new Diagnosis("ShrinksTheIntercept", text)),
                Optional.of(SpeedMark.of(new Pace.Stopped(text), 0)));
        ExercisePart begun = new ExercisePart(
                "linear/ridge",
                text,
                "easy",
                30,
                3,
                new Elsewhere(2, 1.5),
                Optional.of(result),
                Optional.of(new OwnSource("RidgeSolution.java", "first line\nsecond line " + text)),
                plates,
                Optional.of(new SideBySide("own source of " + text, "reference")));
        ExercisePart untouched = new ExercisePart(
                "linear/lasso",
                "Lasso",
                "hard",
                60,
                10,
                new Elsewhere(0, 0),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        ModulePart module = new ModulePart("linear", List.of(begun, untouched));
        return new ReportPage(text, "", List.of(module));
    }

    private static Message answered(String text) {
        Shown came = new Shown(text, 1, Math.min(4, text.length()));
        return new Message(List.of(text, text), Shown.words(text), came, text, "", "", Optional.empty(), text);
    }

    private static Message thrown(String text) {
        Optional<CodeLine> at = Optional.of(new CodeLine("RidgeSolution.java", 2));
        return new Message(List.of(), Shown.NOTHING, Shown.NOTHING, "", "no answer (threw)", text, at, "");
    }
}
