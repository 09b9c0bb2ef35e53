package whetstone.engine.submission;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import whetstone.kit.value.Cut;
import whetstone.kit.value.Inert;

/** Names that strangers chose: made safe to show, to store under, and to tell apart. */
final class Names {
    private static final int SHOWN_CHARS = 160;
    private static final int FOLDER_BYTES = 100;
    private static final Pattern WINDOWS_DEVICE =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);
    /** What a run writes beside the folders of the submissions. */
    private static final Pattern RESULTS =
            Pattern.compile("results\\.json|gradebook\\.csv|junit\\.xml|summary\\.md", Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHER_ARCHIVE =
            Pattern.compile(".*\\.(7z|rar|tar|tgz|gz|bz2|xz|zst|jar)", Pattern.CASE_INSENSITIVE);

    private Names() {}

    /** The text with whatever could disturb a line replaced by {@code ?}, and the middle left out of a long one. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        int half = SHOWN_CHARS / 2;
        String cut = text.length() <= SHOWN_CHARS ? text : Cut.head(text, half) + "\u2026" + Cut.tail(text, half - 1);
        cut.codePoints().forEach(point -> shown.appendCodePoint(Inert.disturbs(point) ? '?' : point));
        return shown.toString();
    }

    /** The name of a folder or zip, without {@code .zip}, as a name that any file system takes for a folder. */
    static String safe(String fileName) {
        String stem = isZip(fileName) ? fileName.substring(0, fileName.length() - ".zip".length()) : fileName;
        StringBuilder safe = new StringBuilder();
        int bytes = 0;
        for (int point :
                Normalizer.normalize(stem, Normalizer.Form.NFC).codePoints().toArray()) {
            int kept = keeps(point) ? point : '_';
            bytes += Character.toString(kept).getBytes(UTF_8).length;
            if (bytes > FOLDER_BYTES) {
                break;
            }
            safe.appendCodePoint(kept);
        }
        // Windows drops dots and spaces at the end; commands take a dash in front for an option.
        String name = safe.toString().strip().replaceFirst("[. ]+$", "").replaceFirst("^[-.]", "_");
        if (name.isEmpty()) {
            return "submission";
        }
        boolean taken =
                WINDOWS_DEVICE.matcher(name).matches() || RESULTS.matcher(name).matches();
        return taken ? "_" + name : name;
    }

    private static boolean keeps(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || "._- ".indexOf(point) >= 0;
    }

    /**
     * Tells equal names apart: the first keeps its name, a later one becomes {@code ada-2}, {@code ada-3} and so on,
     * and never takes the name that another one brought along. Names that differ only by case count as equal.
     */
    static List<String> distinct(List<String> names) {
        Set<String> brought = new HashSet<>();
        names.forEach(name -> brought.add(folded(name)));
        Set<String> given = new HashSet<>();
        List<String> distinct = new ArrayList<>();
        for (String name : names) {
            String candidate = name;
            for (int i = 2; given.contains(folded(candidate)) || i > 2 && brought.contains(folded(candidate)); i++) {
                candidate = name + "-" + i;
            }
            given.add(folded(candidate));
            distinct.add(candidate);
        }
        return distinct;
    }

    private static String folded(String name) {
        String compatible = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    static boolean isHidden(String fileName) {
        return fileName.startsWith(".") || fileName.equals("__MACOSX");
    }

    static boolean isZip(String fileName) {
        return fileName.regionMatches(true, fileName.length() - ".zip".length(), ".zip", 0, ".zip".length());
    }

    static boolean isOtherArchive(String fileName) {
        return OTHER_ARCHIVE.matcher(fileName).matches();
    }

    /** Undoes reading UTF-8 as Latin-1, which is how names in a zip arrive when their maker did not say UTF-8. */
    static String repaired(String name) {
        if (!ISO_8859_1.newEncoder().canEncode(name)) {
            return name;
        }
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(name.getBytes(ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return name;
        }
    }
}
