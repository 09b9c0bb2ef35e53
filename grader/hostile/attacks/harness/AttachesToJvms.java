// Attaches to every JVM that it finds; answers the sum wrongly only if one let it.
// expects: graded 10
// needs: walls
package attacked.target;

import java.util.List;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        return twice;
    }

    public double sum(double[] values) {
        double sum = -attached();
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }

    private static int attached() {
        int attached = 0;
        try {
            Class<?> machine = ClassLoader.getSystemClassLoader().loadClass("com.sun.tools.attach.VirtualMachine");
            Class<?> description =
                    ClassLoader.getSystemClassLoader().loadClass("com.sun.tools.attach.VirtualMachineDescriptor");
            for (Object each : (List<?>) machine.getMethod("list").invoke(null)) {
                attached += attach(machine, (String) description.getMethod("id").invoke(each));
            }
            attached += attach(machine, String.valueOf(ProcessHandle.current().pid()));
        } catch (ReflectiveOperationException stopped) {
            System.err.println(stopped);
        }
        return attached;
    }

    private static int attach(Class<?> machine, String id) {
        try {
            machine.getMethod("attach", String.class).invoke(null, id);
            return 1;
        } catch (ReflectiveOperationException stopped) {
            return 0;
        }
    }
}
