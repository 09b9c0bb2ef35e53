package whetstone.engine.compile;

import java.util.List;
import java.util.Map;

/** What became of a source. */
public sealed interface Compilation {
    /** Class files by binary name. */
    record Compiled(Map<String, byte[]> classes) implements Compilation {}

    /** The source has errors. */
    record NotCompiled(List<SourceError> errors) implements Compilation {}
}
