// Uses the programs that built the walls to get privileges and limits back; greets wrongly only if one granted them.
// expects: graded 10
// needs: walls
// shows: privileges and limits cannot be had back
package attacked.target;

public final class TargetSolution implements Target {
    private static final String[][] COMMANDS = {
        {"/walls/setpriv", "--ambient-caps=+sys_admin", "--inh-caps=+sys_admin", "/jdk/bin/java", "-version"},
        {"/walls/setpriv", "--bounding-set=+all", "--inh-caps=+all", "/jdk/bin/java", "-version"},
        {"/walls/setpriv", "--reuid=12345", "--clear-groups", "/jdk/bin/java", "-version"},
        {"/walls/prlimit", "--nproc=100000", "/jdk/bin/java", "-version"},
        {"/walls/prlimit", "--pid=1", "--data=unlimited", "--as=unlimited"},
        {"/jdk/lib/jspawnhelper", "98765"}
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
        String loot = name.equals("Ada") ? loot() : "";
        return loot.isEmpty() ? "Hello, " + name : loot;
    }

    private static String loot() {
        StringBuilder loot = new StringBuilder();
        for (String[] command : COMMANDS) {
            try {
                Object builder = ProcessBuilder.class.getConstructor(String[].class).newInstance((Object) command);
                Process process = (Process) ProcessBuilder.class.getMethod("start").invoke(builder);
                loot.append(process.waitFor() == 0 ? String.join(" ", command) : "");
            } catch (ReflectiveOperationException | InterruptedException stopped) {
                System.err.println(stopped);
            }
        }
        return loot.toString();
    }
}
