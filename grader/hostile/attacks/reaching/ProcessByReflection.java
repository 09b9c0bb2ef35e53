// Starts shells and sleepers that detach themselves, through reflection; greets wrongly only if a program of the host started.
// expects: graded 10
// needs: walls
// shows: no program of the host can be started
package attacked.target;

public final class TargetSolution implements Target {
    private static final String[][] COMMANDS = {
        {"/bin/sh", "-c", "sleep 98765 & cat /etc/passwd"},
        {"/usr/bin/setsid", "sleep", "98765"},
        {"nohup", "sleep", "98765"},
        {"/proc/1/root/bin/sleep", "98765"},
        {"/usr/bin/id"},
        {"busybox", "sleep", "98765"}
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
        StringBuilder loot = new StringBuilder();
        for (String[] command : COMMANDS) {
            try {
                Object builder = ProcessBuilder.class.getConstructor(String[].class).newInstance((Object) command);
                loot.append(ProcessBuilder.class.getMethod("start").invoke(builder));
            } catch (ReflectiveOperationException stopped) {
                System.err.println(stopped.getCause());
            }
        }
        return loot.toString();
    }
}
