package whetstone.engine.limits;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whetstone.harness.Bytes;

/** What a limit counts, and how its values are read and written. */
public enum Unit {
    SECONDS("a time such as 30s or 2m", scales("s", 1, "m", 60, "h", 3600)),
    BYTES("a size such as 64KiB, 512MiB or 1GiB", scales("B", 1, "KiB", 1 << 10, "MiB", 1 << 20, "GiB", 1 << 30)),
    COUNT("a whole number", scales("", 1));

    /** As many digits as never overflow, whatever they are scaled by. */
    private static final Pattern VALUE = Pattern.compile("([0-9]{1,9})\\s*([A-Za-z]*)");

    private final String form;
    private final Map<String, Long> scales;

    Unit(String form, Map<String, Long> scales) {
        this.form = form;
        this.scales = scales;
    }

    private static Map<String, Long> scales(Object... pairs) {
        Map<String, Long> scales = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            scales.put((String) pairs[i], ((Number) pairs[i + 1]).longValue());
        }
        return scales;
    }

    /** How a value is written, with an example. */
    public String form() {
        return form;
    }

    /** The value that a text such as {@code 512MiB} means, or nothing when it means none; letters may be of either case. */
    public OptionalLong parsed(String text) {
        Matcher parts = VALUE.matcher(text.strip());
        if (parts.matches()) {
            for (Map.Entry<String, Long> scale : scales.entrySet()) {
                if (scale.getKey().equalsIgnoreCase(parts.group(2))) {
                    return OptionalLong.of(Long.parseLong(parts.group(1)) * scale.getValue());
                }
            }
        }
        return OptionalLong.empty();
    }

    /** The shortest text that {@link #parsed} reads as this value. */
    public String written(long value) {
        String suffix = "";
        long scale = 1;
        for (Map.Entry<String, Long> each : scales.entrySet()) {
            if (value % each.getValue() == 0 && (value > 0 || each.getValue() == 1)) {
                suffix = each.getKey();
                scale = each.getValue();
            }
        }
        return value / scale + suffix;
    }

    /** The value in a sentence: {@code 1 second}, {@code 256 MiB}, {@code 10,000}. */
    public String words(long value) {
        return switch (this) {
            case SECONDS -> value + (value == 1 ? " second" : " seconds");
            case BYTES -> Bytes.words(value);
            case COUNT -> String.format(Locale.ROOT, "%,d", value);
        };
    }
}
