package whetstone.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A class whose texts are hostile: a zip for each text, which has it in its own name, in the path of a file, in what is
 * thrown, in the name of what is thrown, in what the compiler quotes, and in the name of a method that is refused.
 */
final class HostileClass {
    static final String FORMULA = "=cmd|' /C calc'!A0";
    static final String MARKUP = "<script>alert(1)</script><!-- -->]]>&amp;&x;<![CDATA[<img src=x>";
    static final String TERMINAL = "\u001b[2J\u001b]0;t\u0007\u009b1m\u009d0;x\u009c\u0085\b";
    static final String DIRECTIONS = "\u202egpj\u2066a\u2069\u200b\u200d\u200e\ufeff\u2028\u2029\u00ad";
    static final String COMMAND = "::error::owned";

    static final List<String> TEXTS = List.of(
            FORMULA,
            "+1+1",
            "-2+3",
            "@SUM(1,1)",
            " \"=HYPERLINK(\"http://localhost\",\"10\")",
            "a;=1+1,=2;\"=3\"",
            "\t=1\r=2",
            "\uff1d1\uff0b1",
            COMMAND,
            "  ::set-output name=score::10",
            "##[error]x ##vso[task.complete result=Succeeded;] ##teamcity[testFinished]",
            "| a | b |\\| c `|` d",
            "[x](http://localhost) ![i](x.png) <http://localhost> https://localhost www.localhost.example @octocat a@b.example #1",
            "\n===\n---\n# h\n> q\n| r |\n```\n    code `` ` ``` **b** ~~s~~ \\` \\",
            MARKUP,
            TERMINAL,
            DIRECTIONS,
            "\u0000\u0001\u007f\ufffe\uffff\ue000",
            "lone \ud800 and \udc00 halves",
            "a\r\nb,\"c\"\"d\"\n,1,1\nada,10,10,100,graded",
            "\ud83d\ude00".repeat(200),
            "a" + "\ud83d\ude00".repeat(200),
            "x".repeat(900),
            "${7*7} #{x} {{x}} %s %n <%= x %>",
            "results.json",
            "GRADEBOOK.CSV",
            "junit.xml",
            "summary.md");

    private HostileClass() {}

    static Path handIn(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String text : TEXTS) {
            try (OutputStream file = Files.newOutputStream(folder.resolve(diskName(text) + ".zip"));
                    ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
                for (Map.Entry<String, String> each : files(text).entrySet()) {
                    zip.putNextEntry(new ZipEntry(each.getKey()));
                    zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return folder;
    }

    private static Map<String, String> files(String text) {
        Map<String, String> files = new TreeMap<>();
        String inZip = text.replaceAll("[/\\\\\u0000]", "_").replaceAll("[\ud800-\udfff]", "_");
        files.put(inZip + "/KMeansSolution.java", "package elsewhere; class KMeansSolution {}");
        files.put("RidgeSolution.java", throwing(text));
        if (hidesInNames(text)) {
            files.putAll(named(identifier(text)));
        }
        return files;
    }

    /** Whether a name in Java can hold what must not be shown. */
    private static boolean hidesInNames(String text) {
        return text.length() > 200 || text.chars().anyMatch(Character::isIdentifierIgnorable);
    }

    private static Map<String, String> named(String name) {
        return Map.of(
                "RocAucSolution.java",
                """
                package evaluation.rocauc;
                class RocAucSolution implements RocAuc {
                    static class Error%1$s extends RuntimeException {}
                    public Curve roc(boolean[] t, double[] s) { throw new Error%1$s(); }
                    public double auc(boolean[] t, double[] s) { throw new Error%1$s(); }
                }
                """.formatted(name),
                "PageHinkleySolution.java",
                "package drift.pagehinkley; class PageHinkleySolution implements PageHinkley { int x = unknown%s; }"
                        .formatted(name),
                "SoftmaxCrossEntropySolution.java",
                "package neural.softmaxcrossentropy; class SoftmaxCrossEntropySolution { native void twice%s(); }"
                        .formatted(name));
    }

    /** A solution of linear/ridge that throws the text. */
    static String throwing(String text) {
        return """
                package linear.ridge;
                class RidgeSolution implements Ridge {
                    public Fit fit(double[][] x, double[] y, double lambda) { throw new IllegalStateException("%s"); }
                }
                """.formatted(literal(text));
    }

    /** As much of the text as this machine's file names can hold. */
    private static String diskName(String text) {
        CharsetEncoder names =
                Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder();
        StringBuilder name = new StringBuilder();
        text.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> "/\u0000".contains(letter) || !names.canEncode(letter) ? "_" : letter)
                .takeWhile(letter -> (name + letter).getBytes(StandardCharsets.UTF_8).length <= 250)
                .forEach(name::append);
        return name.toString();
    }

    /** What of the text a name in Java may have, which includes letters that nobody sees. */
    private static String identifier(String text) {
        return escaped(
                text.chars().filter(Character::isJavaIdentifierPart).limit(400).toArray());
    }

    private static String literal(String text) {
        return escaped(text.chars().toArray())
                .replace("\\u000a", "\\n")
                .replace("\\u000d", "\\r")
                .replace("\\u0022", "\\\"")
                .replace("\\u005c", "\\\\");
    }

    private static String escaped(int[] chars) {
        return Arrays.stream(chars).mapToObj("\\u%04x"::formatted).collect(Collectors.joining());
    }
}
