package whetstone.engine.compile;

/**
 * What the compiler has against a source.
 *
 * @param file the source's name without folders; empty when the error has no place
 * @param line from 1 on, or less when the error has no place
 * @param column from 1 on with tabs to every eighth column, or less when the error has no place
 * @param message in a line, which more lines about the names in it may follow
 */
public record SourceError(String file, long line, long column, String message) {
    static SourceError withoutPlace(String message) {
        return new SourceError("", -1, -1, message);
    }

    /** File and line as people read them. */
    public String place() {
        return file + (line > 0 ? ":" + line : "");
    }

    @Override
    public String toString() {
        return file.isEmpty() ? message : place() + ": " + message;
    }
}
