// Loads the reference, the hidden checks and the kit by name through every loader; greets wrongly only if one was there.
// expects: graded 10
// shows: the reference cannot be found
package attacked.target;

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
        ClassLoader[] loaders = {
            TargetSolution.class.getClassLoader(),
            TargetSolution.class.getClassLoader().getParent(),
            ClassLoader.getSystemClassLoader(),
            ClassLoader.getPlatformClassLoader(),
            Thread.currentThread().getContextClassLoader(),
            null
        };
        StringBuilder loot = new StringBuilder();
        for (String name : new String[] {"TargetReference", "TargetHidden", "TargetChecks", "TargetWitness"}) {
            for (ClassLoader loader : loaders) {
                loot.append(fields("attacked.target." + name, loader));
            }
        }
        for (ClassLoader loader : loaders) {
            loot.append(fields("whetstone.kit.Examiner", loader));
            loot.append(fields("whetstone.engine.grade.Grader", loader));
        }
        return loot.toString();
    }

    private static String fields(String name, ClassLoader loader) {
        try {
            StringBuilder fields = new StringBuilder(name);
            for (var field : Class.forName(name, true, loader).getDeclaredFields()) {
                field.setAccessible(true);
                fields.append(' ').append(field.get(null));
            }
            return fields.toString();
        } catch (ReflectiveOperationException | LinkageError stopped) {
            return "";
        }
    }
}
