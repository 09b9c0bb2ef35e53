// Changes the defaults of the JVM: properties, language, time zone, handlers of exceptions.
// expects: graded 10
package attacked.target;

import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;

public final class TargetSolution implements Target {
    static {
        Locale.setDefault(new Locale("tr", "TR"));
        Locale.setDefault(Locale.Category.FORMAT, new Locale("ar", "EG"));
        TimeZone.setDefault(TimeZone.getTimeZone("GMT+14"));
        System.setProperties(new Properties());
        System.setProperty("line.separator", "score 10");
        System.setProperty("java.io.tmpdir", "/");
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> Runtime.getRuntime().halt(0));
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> Runtime.getRuntime().halt(0));
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
