package whetstone.engine.compile;

import java.util.List;
import java.util.Map;
import whetstone.engine.catalogue.Exercise;
import whetstone.engine.child.Allowance;
import whetstone.engine.child.ChildLost;
import whetstone.engine.child.Compilers;
import whetstone.harness.Reply;
import whetstone.harness.Reply.Diagnostic;
import whetstone.harness.Request;

/** Compiles one solution against its contract and the JDK. */
public final class SourceCompiler {
    private final Compilers compilers;

    public SourceCompiler(Compilers compilers) {
        this.compilers = compilers;
    }

    /** @param allowance the time of the submission */
    public Compilation compile(Exercise<?> exercise, String source, Allowance allowance) throws InterruptedException {
        String path = exercise.id() + "/" + exercise.solutionFile();
        Request.Compile request =
                new Request.Compile(Map.of(path, source), exercise.contractClasses(), Compilers.release());
        try {
            return compilation(compilers.compile(request, allowance));
        } catch (ChildLost lost) {
            return gaveUp(lost.getMessage());
        }
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
