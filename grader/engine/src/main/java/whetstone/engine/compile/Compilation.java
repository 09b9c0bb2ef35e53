package whetstone.engine.compile;

import java.util.List;
import java.util.Map;

/** What became of a source. */
public sealed interface Compilation {
    /** Class files by binary name. */
    record Compiled(Map<String, byte[]> classes) implements Compilation {}

    /** Errors, each one line: file, line, what is wrong. */
    record NotCompiled(List<String> errors) implements Compilation {}
}
