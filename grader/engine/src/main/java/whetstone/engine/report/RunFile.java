package whetstone.engine.report;

import java.io.IOException;
import java.io.Writer;

/**
 * A file about a whole run, in a format that some tool reads.
 *
 * <p>The same results give the same file to the last byte. A file holds texts of strangers; each format sees to it that
 * they are read as texts and as nothing else.
 */
interface RunFile {
    /** The file's name, such as {@code results.json}. */
    String name();

    /** @param results for what a summary does not tell; read one submission at a time, so a class may be of any size */
    void write(RunSummary summary, StoredResults results, Writer out) throws IOException;
}
