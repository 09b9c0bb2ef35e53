package whetstone.engine.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The links in a zip, none of which points out of it. */
final class ZipLinks {
    private static final int TARGET_BYTES = 4096;

    private final Set<String> paths = new HashSet<>();

    private ZipLinks() {}

    static ZipLinks of(ZipFile zip, List<ZipArchiveEntry> entries, String handedIn) throws Refused {
        ZipLinks links = new ZipLinks();
        for (ZipArchiveEntry entry : entries) {
            if (ZipEntries.isLink(entry)) {
                List<String> segments = ZipEntries.segments(entry);
                String path = String.join("/", segments);
                if (leavesZip(target(zip, entry), segments.size() - 1)) {
                    String what = "has a link that points out of the zip, " + Names.shown(path);
                    throw new Refused(handedIn, what, "zip the solutions again, without it");
                }
                links.paths.add(path);
            }
        }
        return links;
    }

    /** Whether the path is a link or lies behind one. */
    boolean lead(String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (paths.contains(path.substring(0, slash))) {
                return true;
            }
        }
        return paths.contains(path);
    }

    /** Where a link points; a target that cannot be read, or is too long to be one, counts as pointing out. */
    private static String target(ZipFile zip, ZipArchiveEntry entry) {
        String outside = "/";
        if (!ZipEntries.isPlain(entry)) {
            return outside;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] target = in.readNBytes(TARGET_BYTES + 1);
            return target.length > TARGET_BYTES ? outside : new String(target, UTF_8);
        } catch (IOException | RuntimeException e) {
            return outside;
        }
    }

    private static boolean leavesZip(String target, int depth) {
        if (target.startsWith("/") || target.contains("\\") || target.contains(":")) {
            return true;
        }
        int left = depth;
        for (String segment : target.split("/")) {
            boolean stays = segment.isEmpty() || segment.equals(".");
            left += segment.equals("..") ? -1 : stays ? 0 : 1;
            if (left < 0) {
                return true;
            }
        }
        return false;
    }
}
