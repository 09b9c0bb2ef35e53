package whetstone.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import whetstone.engine.catalogue.Exercise;

/** Classes of a solution that its author runs; a sandboxed compiler has seen the source before. */
final class OwnClasses {
    private OwnClasses() {}

    static void compile(Exercise<?> exercise, String source, Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter errors = new StringWriter();
        List<String> options = List.of(
                "-proc:none",
                "-implicit:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                "--release",
                "17");
        JavaFileObject file = new Source(exercise.id() + "/" + exercise.solutionFile(), source);
        if (!compiler.getTask(errors, null, null, options, null, List.of(file)).call()) {
            throw new IOException("the solution does not compile here: " + errors);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
