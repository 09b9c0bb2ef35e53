package whetstone.engine.submission;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import whetstone.harness.Bytes;

/** Opens a zip and looks at what its entries claim, before any of them is read. */
final class ZipEntries {
    private static final int KIND = 0170000;
    private static final int LINK = 0120000;
    private static final int REGULAR = 0100000;
    private static final int LOCAL_HEADER_BYTES = 30;
    // What a directory takes for an entry with a long name, and the search for the directory's end.
    private static final long DIRECTORY_BYTES_PER_ENTRY = 256;
    private static final long DIRECTORY_SEARCH_BYTES = 512 << 10;
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*", Pattern.DOTALL);
    private static final Pattern UPWARDS = Pattern.compile("\\s*\\.\\.[. ]*");

    private final Bounds bounds;
    private final String handedIn;

    ZipEntries(Bounds bounds, String handedIn) {
        this.bounds = bounds;
        this.handedIn = handedIn;
    }

    ZipFile open(SeekableByteChannel channel) throws Refused, IOException {
        if (channel.size() > bounds.zip().bytes()) {
            String limit = Bytes.words(bounds.zip().bytes());
            throw new Refused(handedIn, "is larger than " + limit, "zip the solutions alone");
        }
        long limit = bounds.entries() * DIRECTORY_BYTES_PER_ENTRY + DIRECTORY_SEARCH_BYTES;
        MeteredChannel metered = new MeteredChannel(channel, limit);
        try {
            // Latin-1 gives every byte a character; Names.repaired finds UTF-8 among them.
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(metered)
                    .setCharset(ISO_8859_1)
                    .setUseUnicodeExtraFields(false)
                    .setIgnoreLocalFileHeader(true)
                    .get();
            metered.lift();
            return zip;
        } catch (IOException | RuntimeException e) {
            // The library meets some malformed zips with unchecked exceptions.
            throw metered.isExhausted()
                    ? tooMany()
                    : new Refused(handedIn, "is not a zip, or a broken one", "zip the solutions again");
        }
    }

    /** The entries in the order of the zip, none of which climbs out, overlaps another or claims too much. */
    List<ZipArchiveEntry> checked(ZipFile zip, long zipBytes) throws Refused {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.isEmpty()) {
            throw new Refused(handedIn, "is an empty zip", "zip the solutions again");
        }
        if (entries.size() > bounds.entries()) {
            throw tooMany();
        }
        for (ZipArchiveEntry entry : entries) {
            checkName(name(entry));
        }
        checkClaims(entries, zipBytes);
        return entries;
    }

    private Refused tooMany() {
        String what = "holds more than " + Bounds.files(bounds.entries());
        return new Refused(handedIn, what, "zip the solutions alone");
    }

    /** The name as its maker wrote it. */
    static String name(ZipArchiveEntry entry) {
        return Names.repaired(entry.getName());
    }

    private void checkName(String name) throws Refused {
        boolean climbs =
                climbs(name) || name.startsWith("/") || DRIVE.matcher(name).matches();
        if (climbs || name.indexOf('\\') >= 0 || name.indexOf('\0') >= 0) {
            String what = "has an entry that points out of the zip, " + Names.shown(name);
            throw new Refused(handedIn, what, "zip the solutions again, without it");
        }
    }

    private static boolean climbs(String name) {
        for (String segment : name.split("/")) {
            if (UPWARDS.matcher(segment).matches()) {
                return true;
            }
        }
        return false;
    }

    private void checkClaims(List<ZipArchiveEntry> entries, long zipBytes) throws Refused {
        List<ZipArchiveEntry> ordered = new ArrayList<>(entries);
        ordered.sort(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset));
        long free = 0;
        long unpacked = 0;
        for (ZipArchiveEntry entry : ordered) {
            long offset = entry.getLocalHeaderOffset();
            long packed = entry.getCompressedSize();
            long size = entry.getSize();
            if (offset < free || packed < 0 || packed > zipBytes - offset || size < 0) {
                throw new Refused(
                        handedIn, "is a broken zip, its entries overlap or are cut off", "zip the solutions again");
            }
            free = offset + LOCAL_HEADER_BYTES + packed;
            // Cannot overflow: what is summed so far is below the bound.
            unpacked = size > bounds.zip().unpackedBytes() ? Long.MAX_VALUE : unpacked + size;
            if (unpacked > bounds.zip().unpackedBytes()) {
                String limit = Bytes.words(bounds.zip().unpackedBytes());
                throw new Refused(handedIn, "unpacks to more than " + limit, "zip the solutions alone");
            }
        }
    }

    /** The folders on the way and the file name. */
    static List<String> segments(ZipArchiveEntry entry) {
        List<String> segments = new ArrayList<>();
        for (String segment : name(entry).split("/")) {
            if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        return segments;
    }

    static boolean isLink(ZipArchiveEntry entry) {
        return kind(entry) == LINK;
    }

    static boolean isRegular(ZipArchiveEntry entry) {
        return kind(entry) == 0 || kind(entry) == REGULAR;
    }

    /** The kind of file by its Unix mode, where the zip's maker recorded one; otherwise 0. */
    private static int kind(ZipArchiveEntry entry) {
        return (int) (entry.getExternalAttributes() >>> 16) & KIND;
    }

    /** Whether the entry is packed in one of the two ways that every zip tool writes, and not encrypted. */
    static boolean isPlain(ZipArchiveEntry entry) {
        boolean known = entry.getMethod() == ZipArchiveEntry.STORED || entry.getMethod() == ZipArchiveEntry.DEFLATED;
        return known && !entry.getGeneralPurposeBit().usesEncryption();
    }
}
