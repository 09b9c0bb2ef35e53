package whetstone.harness;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles in memory; keeps nothing of a request but what the compiler's file manager knows of the JDK. */
final class CompileService implements Function<Request, Reply> {
    /** What it means when javac gives up without an error: it catches the exhaustion itself. */
    private static final String EXHAUSTED = "out of stack or memory: a source is nested too deeply or too large";

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager platform =
            compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);

    private final int mostClasses;
    private final int mostBytes;

    /** @param mostBytes of all class files of a request together */
    CompileService(int mostClasses, int mostBytes) {
        this.mostClasses = mostClasses;
        this.mostBytes = mostBytes;
    }

    @Override
    public Reply apply(Request request) {
        if (!(request instanceof Request.Compile compile)) {
            return failed("this process only compiles");
        }
        Output output = new Output(mostClasses, mostBytes);
        try {
            return compile(compile, output);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return failed(EXHAUSTED);
        } catch (RuntimeException | Error e) {
            return failed(output.excess().isEmpty() ? "broken: " + e : output.excess());
        }
    }

    private Reply compile(Request.Compile compile, Output output) {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        MemoryFiles files = new MemoryFiles(platform, compile.classPath(), output);
        List<JavaFileObject> sources = new ArrayList<>();
        compile.sources().forEach((path, text) -> sources.add(new SourceFile(path, text)));
        JavaCompiler.CompilationTask task =
                compiler.getTask(Writer.nullWriter(), files, found, options(compile), null, sources);
        if (task.call()) {
            return new Reply.Compiled(output.classes());
        }
        List<Reply.Diagnostic> errors = errors(found);
        if (!errors.isEmpty()) {
            return new Reply.NotCompiled(errors);
        }
        return failed(output.excess().isEmpty() ? EXHAUSTED : output.excess());
    }

    /** Building strings must not start the machinery of invokedynamic, in whose start-up a child's life would go. */
    private static List<String> options(Request.Compile compile) {
        List<String> options = new ArrayList<>(List.of(
                "-proc:none",
                "-implicit:none",
                "-g",
                "-nowarn",
                "-Xlint:none",
                "-Xmaxerrs",
                "20",
                "-XDstringConcat=inline"));
        if (compile.release() > 0) {
            options.addAll(List.of("--release", Integer.toString(compile.release())));
        }
        return options;
    }

    private static List<Reply.Diagnostic> errors(DiagnosticCollector<JavaFileObject> found) {
        return found.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .limit(Reply.NotCompiled.MOST_ERRORS)
                .map(CompileService::error)
                .toList();
    }

    private static Reply.Diagnostic error(Diagnostic<? extends JavaFileObject> error) {
        String file = error.getSource() == null ? "" : error.getSource().getName();
        return new Reply.Diagnostic(
                Text.clean(file, Reply.Failed.LONGEST_NAME),
                error.getLineNumber(),
                error.getColumnNumber(),
                Text.clean(error.getMessage(Locale.ENGLISH), Reply.Failed.LONGEST_MESSAGE),
                Text.clean(error.getCode(), Reply.Failed.LONGEST_NAME));
    }

    private static Reply failed(String why) {
        return new Reply.CompilerFailed(Text.clean(why, Reply.Failed.LONGEST_MESSAGE));
    }
}
