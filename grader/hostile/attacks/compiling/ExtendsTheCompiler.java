// Extends what a compiler calls while it works: processors, plugins, file managers.
// expects: graded 10
package attacked.target;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;

public final class TargetSolution implements Target {
    public static final class Plug implements Plugin {
        @Override
        public String getName() {
            throw new IllegalStateException("called");
        }

        @Override
        public void init(JavacTask task, String... arguments) {
            throw new IllegalStateException("called");
        }
    }

    static {
        java.util.ServiceLoader.load(Plugin.class).forEach(found -> found.getName());
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
