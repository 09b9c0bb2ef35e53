// Opens every module to itself by way of the JDK's own methods; answers the sum wrongly only if that worked.
// expects: graded 10
package attacked.target;

import java.lang.reflect.Method;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        return twice;
    }

    public double sum(double[] values) {
        double sum = -opened();
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }

    private static int opened() {
        int opened = 0;
        for (String name : new String[] {"implAddOpens", "implAddExports", "implAddReads"}) {
            for (Method method : Module.class.getDeclaredMethods()) {
                if (method.getName().startsWith(name)) {
                    opened += method.trySetAccessible() ? 1 : 0;
                }
            }
        }
        try {
            Object.class.getModule().addOpens("java.lang", TargetSolution.class.getModule());
            opened++;
        } catch (RuntimeException stopped) {
            System.err.println(stopped);
        }
        return opened;
    }
}
