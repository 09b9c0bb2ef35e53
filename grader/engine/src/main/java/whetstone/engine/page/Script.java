package whetstone.engine.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The page's script, and the hash by which the page allows it and no other.
 *
 * @param hash as a Content-Security-Policy names it
 */
public record Script(String text, String hash) {
    /** The script that draws the pictures: Vega-Lite and a few lines that set it to work. */
    static Script drawing() {
        String text = "/*\n" + resource("vega/NOTICE.txt") + "*/\n"
                + library("vega.min.js")
                + library("vega-lite.min.js")
                + library("vega-embed.min.js")
                + resource("report.js");
        if (text.contains("</script") || text.contains("<!--")) {
            throw new IllegalStateException("a script that would end its own element");
        }
        return new Script(text, "sha256-" + Base64.getEncoder().encodeToString(sha256(text)));
    }

    /** Without the comment at its end that would send a browser's tools looking for a file. */
    private static String library(String name) {
        return resource("vega/" + name).replaceAll("(?m)^//# sourceMappingURL=.*$", "");
    }

    static String resource(String name) {
        try (InputStream content = Script.class.getResourceAsStream(name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
