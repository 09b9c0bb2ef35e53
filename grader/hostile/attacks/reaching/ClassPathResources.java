// Looks for the hidden checks, the reference and the statement as resources; greets wrongly only if one was there.
// expects: graded 10
package attacked.target;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

public final class TargetSolution implements Target {
    private static final String[] NAMES = {
        "attacked/target/TargetHidden.class",
        "attacked/target/TargetHidden.java",
        "attacked/target/TargetReference.class",
        "attacked/target/TargetChecks.class",
        "attacked/target/statement.md",
        "attacked/target/mistakes.json",
        "META-INF/whetstone/catalogue",
        "whetstone/kit/Examiner.class"
    };

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
        ClassLoader[] loaders = {
            TargetSolution.class.getClassLoader(),
            TargetSolution.class.getClassLoader().getParent(),
            Thread.currentThread().getContextClassLoader(),
            ClassLoader.getSystemClassLoader(),
            Target.class.getClassLoader()
        };
        StringBuilder loot = new StringBuilder();
        for (String name : NAMES) {
            for (ClassLoader loader : loaders) {
                loot.append(text(loader.getResourceAsStream(name)));
            }
            loot.append(text(TargetSolution.class.getResourceAsStream(name.substring(name.lastIndexOf('/') + 1))));
            loot.append(text(Object.class.getResourceAsStream("/" + name)));
            loot.append(text(ClassLoader.getSystemResourceAsStream(name)));
        }
        return loot.toString();
    }

    private static String text(InputStream in) {
        try (in) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException stopped) {
            return "";
        }
    }
}
