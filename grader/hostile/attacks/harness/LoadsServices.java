// Looks for services in every loader and offers itself as a processor, a provider and a listener.
// expects: graded 10
package attacked.target;

import java.util.ServiceLoader;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

public final class TargetSolution implements Target {
    public static final class Processor extends AbstractProcessor {
        static {
            System.exit(0);
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            System.exit(0);
            return true;
        }
    }

    static {
        ServiceLoader.load(javax.annotation.processing.Processor.class).findFirst();
        ServiceLoader.load(Runnable.class, ClassLoader.getSystemClassLoader()).forEach(Runnable::run);
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
