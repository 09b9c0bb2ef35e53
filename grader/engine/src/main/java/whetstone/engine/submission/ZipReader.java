package whetstone.engine.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Finds solutions in a zip and reads them into memory; nothing is unpacked to disk, and nothing else is read. */
final class ZipReader {
    // The smallest packed sizes say little about a ratio.
    private static final long RATIO_FROM_BYTES = 16 << 10;

    private final WantedFiles wanted;
    private final Bounds bounds;
    private final String handedIn;
    private final Findings findings;

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
            ZipLinks links = ZipLinks.of(zip, checked, handedIn);
            for (ZipArchiveEntry entry : checked) {
                if (!entry.isDirectory()) {
                    visit(zip, entry, links);
                }
            }
        }
        return findings;
    }

    private void visit(ZipFile zip, ZipArchiveEntry entry, ZipLinks links) throws Refused {
        List<String> segments = ZipEntries.segments(entry);
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
            if (links.lead(path)) {
                findings.unreadable(path, "is a link, or behind one", "zip the file itself");
            } else {
                take(zip, entry, path);
            }
        } else if (links.lead(path)) {
            findings.link(path);
        } else if (Names.isZip(fileName)) {
            findings.archive(path);
        }
    }

    private void take(ZipFile zip, ZipArchiveEntry entry, String path) throws Refused {
        if (!ZipEntries.isRegular(entry)) {
            findings.unreadable(path, "is not a regular file", "hand in the source file itself");
        } else if (entry.getGeneralPurposeBit().usesEncryption()) {
            findings.unreadable(path, "is encrypted", "zip it without a password");
        } else if (!ZipEntries.isPlain(entry)) {
            String what = "is packed by a method that is not read here (" + entry.getMethod() + ")";
            findings.unreadable(path, what, "make an ordinary zip, with Deflate");
        } else {
            unpack(zip, entry, path);
        }
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
