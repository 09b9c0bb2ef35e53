package whetstone.engine.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import whetstone.engine.child.Allowance;
import whetstone.engine.child.ChildLost;
import whetstone.engine.child.Compilers;
import whetstone.harness.Reply;
import whetstone.harness.Reply.Diagnostic;
import whetstone.harness.Request;

/** Compiles solutions against their contracts and the JDK. */
public final class SourceCompiler {
    private final Compilers compilers;

    public SourceCompiler(Compilers compilers) {
        this.compilers = compilers;
    }

    /**
     * The compilations of a submission.
     *
     * @param sources its solutions, one of an exercise
     * @param allowance its time
     */
    public Compilations of(List<Source> sources, Allowance allowance) {
        return new Compilations(this, sources, allowance);
    }

    Compilation alone(Source source, Allowance allowance) throws InterruptedException {
        try {
            return compilation(compilers.compile(request(List.of(source)), allowance));
        } catch (ChildLost lost) {
            return gaveUp(lost.getMessage());
        }
    }

    /** The classes of some sources; nothing where anything is wrong with one of them. */
    Optional<Map<String, byte[]>> together(List<Source> sources, Allowance allowance) throws InterruptedException {
        try {
            return compilers.compile(request(sources), allowance) instanceof Reply.Compiled compiled
                    ? Optional.of(compiled.classes())
                    : Optional.empty();
        } catch (ChildLost lost) {
            return Optional.empty();
        }
    }

    private static Request.Compile request(List<Source> sources) {
        Map<String, String> texts = new HashMap<>();
        Map<String, byte[]> classPath = new HashMap<>();
        for (Source source : sources) {
            texts.put(source.path(), source.text());
            classPath.putAll(source.exercise().contractClasses());
        }
        return new Request.Compile(texts, classPath, Compilers.release());
    }

    private static Compilation compilation(Reply reply) {
        if (reply instanceof Reply.Compiled compiled) {
            return new Compilation.Compiled(compiled.classes());
        }
        if (reply instanceof Reply.NotCompiled not) {
            return new Compilation.NotCompiled(
                    not.errors().stream().map(SourceCompiler::error).toList());
        }
        String why = reply instanceof Reply.CompilerFailed failed ? failed.why() : "it spoke nonsense";
        return gaveUp(why);
    }

    private static Compilation gaveUp(String why) {
        return new Compilation.NotCompiled(List.of(SourceError.withoutPlace("the compiler gave up: " + why)));
    }

    private static SourceError error(Diagnostic error) {
        String file = error.file().substring(error.file().lastIndexOf('/') + 1);
        return new SourceError(file, error.line(), error.column(), error.message());
    }
}
