// Imports the inside of the compiler that compiles it.
// expects: not-compiled 0
package attacked.target;

import com.sun.tools.javac.main.JavaCompiler;
import com.sun.tools.javac.util.Context;

public final class TargetSolution implements Target {
    static final Object CONTEXT = new Context();

    static final Object COMPILER = JavaCompiler.instance(new Context());

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
