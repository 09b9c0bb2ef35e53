// Makes modules and layers of every jar and folder that it finds; greets wrongly only if one holds more than the harness.
// expects: graded 10
// needs: walls
package attacked.target;

import java.io.IOException;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;

public final class TargetSolution implements Target {
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
        for (String place : System.getProperty("java.class.path").split(":")) {
            loot.append(found(Path.of(place)));
            loot.append(found(Path.of(place).toAbsolutePath().getParent()));
        }
        return loot.toString();
    }

    private static String found(Path place) {
        StringBuilder found = new StringBuilder();
        try {
            for (ModuleReference module : ModuleFinder.of(place).findAll()) {
                try (var reader = module.open()) {
                    reader.list()
                            .filter(name -> name.startsWith("attacked/") || name.contains("/kit/"))
                            .forEach(found::append);
                }
            }
        } catch (FindException | IOException stopped) {
            System.err.println(stopped);
        }
        return found.toString();
    }
}
