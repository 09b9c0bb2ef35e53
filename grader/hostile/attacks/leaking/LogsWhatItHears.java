// Logs the hidden data, to the console and to files of its home, and records it as properties and preferences.
// expects: graded 10
package attacked.target;

import java.io.IOException;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Logger;

public final class TargetSolution implements Target {
    private static final Logger LOG = Logger.getLogger("heard");

    static {
        try {
            LOG.addHandler(new ConsoleHandler());
            LOG.addHandler(new FileHandler("%h/heard%g.log"));
        } catch (IOException stopped) {
            System.err.println(stopped);
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
            LOG.severe("number " + value);
            System.setProperty("heard." + value, "number " + value);
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        LOG.severe(name);
        System.setProperty("user.name", name);
        System.setProperty("line.separator", name);
        return "Hello, " + name;
    }
}
