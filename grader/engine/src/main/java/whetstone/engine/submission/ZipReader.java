package whetstone.engine.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Finds solutions in a zip and reads them into memory; nothing is unpacked to disk, and nothing else is read. */
final class ZipReader {
    private static final int KIND = 0170000;
    private static final int LINK = 0120000;
    private static final int REGULAR = 0100000;
    private static final int TARGET_BYTES = 4096;
    // The smallest packed sizes say little about a ratio.
    private static final long RATIO_FROM_BYTES = 16 << 10;

    private final WantedFiles wanted;
    private final Bounds bounds;
    private final String handedIn;
    private final Findings findings;
    private final Set<String> links = new HashSet<>();

    /**
     * Prepares to read one submission.
     *
     * @param handedIn the zip's name, for messages
     */
    ZipReader(WantedFiles wanted, Bounds bounds, String handedIn) {
        this.wanted = wanted;
        this.bounds = bounds;
        this.handedIn = handedIn;
        this.findings = new Findings(wanted, bounds);
    }

    /** Reads the zip and closes the channel. */
    Findings read(SeekableByteChannel channel) throws Refused, IOException {
        ZipEntries entries = new ZipEntries(bounds, handedIn);
        try (channel;
                ZipFile zip = entries.open(channel)) {
            List<ZipArchiveEntry> checked = entries.checked(zip, channel.size());
            for (ZipArchiveEntry entry : checked) {
                if (kind(entry) == LINK) {
                    link(zip, entry);
                }
            }
            for (ZipArchiveEntry entry : checked) {
                if (!entry.isDirectory()) {
                    visit(zip, entry);
                }
            }
        }
        return findings;
    }

    /** The kind of file by its Unix mode, where the zip's maker recorded one; otherwise 0. */
    private static int kind(ZipArchiveEntry entry) {
        return (int) (entry.getExternalAttributes() >>> 16) & KIND;
    }

    private static List<String> segments(ZipArchiveEntry entry) {
        List<String> segments = new ArrayList<>();
        for (String segment : ZipEntries.name(entry).split("/")) {
            if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        return segments;
    }

    private void link(ZipFile zip, ZipArchiveEntry entry) throws Refused {
        List<String> segments = segments(entry);
        String path = String.join("/", segments);
        links.add(path);
        if (leavesZip(target(zip, entry), segments.size() - 1)) {
            String what = "has a link that points out of the zip, " + Names.shown(path);
            throw new Refused(handedIn, what, "zip the solutions again, without it");
        }
    }

    /** Where a link points; a target that cannot be read, or is too long to be one, counts as pointing out. */
    private static String target(ZipFile zip, ZipArchiveEntry entry) {
        String outside = "/";
        if (!plain(entry)) {
            return outside;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] target = in.readNBytes(TARGET_BYTES + 1);
            return target.length > TARGET_BYTES ? outside : new String(target, StandardCharsets.UTF_8);
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

    private void visit(ZipFile zip, ZipArchiveEntry entry) throws Refused {
        List<String> segments = segments(entry);
        if (segments.isEmpty()
                || segments.subList(0, segments.size() - 1).stream().anyMatch(wanted::skips)) {
            return;
        }
        if (segments.size() > bounds.depth()) {
            throw new Refused(
                    handedIn, "nests folders more than " + bounds.depth() + " deep", "zip the solutions alone");
        }
        String path = String.join("/", segments);
        String fileName = segments.get(segments.size() - 1);
        if (wanted.wants(fileName)) {
            take(zip, entry, path);
        } else if (kind(entry) == LINK) {
            findings.link(path);
        } else if (Names.isZip(fileName)) {
            findings.archive(path);
        }
    }

    private void take(ZipFile zip, ZipArchiveEntry entry, String path) throws Refused {
        int kind = kind(entry);
        if (kind == LINK || isBehindLink(path)) {
            findings.unreadable(path, "is a link, or behind one", "zip the file itself");
        } else if (kind != 0 && kind != REGULAR) {
            findings.unreadable(path, "is not a regular file", "hand in the source file itself");
        } else if (entry.getGeneralPurposeBit().usesEncryption()) {
            findings.unreadable(path, "is encrypted", "zip it without a password");
        } else if (!plain(entry)) {
            String what = "is packed by a method that is not read here (" + entry.getMethod() + ")";
            findings.unreadable(path, what, "make an ordinary zip, with Deflate");
        } else {
            unpack(zip, entry, path);
        }
    }

    private boolean isBehindLink(String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (links.contains(path.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    private static boolean plain(ZipArchiveEntry entry) {
        boolean known = entry.getMethod() == ZipArchiveEntry.STORED || entry.getMethod() == ZipArchiveEntry.DEFLATED;
        return known && !entry.getGeneralPurposeBit().usesEncryption();
    }

    private void unpack(ZipFile zip, ZipArchiveEntry entry, String path) throws Refused {
        // The stream takes in no more than this many packed bytes, so the claim cannot be too low.
        long packed = entry.getCompressedSize();
        long allowed = Math.max(RATIO_FROM_BYTES, packed * bounds.zip().ratio());
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
            bytes = in.readNBytes((int) Math.min(bounds.fileBytes(), allowed) + 1);
        } catch (IOException | RuntimeException e) {
            // The library meets some malformed entries with unchecked exceptions.
            findings.unreadable(path, "is damaged inside the zip", "zip it again");
            return;
        }
        if (bytes.length <= bounds.fileBytes() && bytes.length > allowed) {
            String what = "unpacks to more than " + bounds.zip().ratio() + " times its packed size";
            findings.unreadable(path, what, "hand in ordinary source text");
        } else if (bytes.length <= bounds.fileBytes() && !asClaimed(entry, bytes)) {
            findings.unreadable(path, "is damaged inside the zip", "zip it again");
        } else {
            findings.solution(path, bytes);
        }
    }

    private static boolean asClaimed(ZipArchiveEntry entry, byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return bytes.length == entry.getSize() && crc.getValue() == entry.getCrc();
    }
}
