// Starts shells that leave their session, ignore signals and sleep for a day, by every name that a shell may have.
// expects: graded 10
// needs: walls
package attacked.target;

import java.util.List;

public final class TargetSolution implements Target {
    static {
        String sleep = "trap '' HUP TERM INT; (setsid sleep 98765 &) ; (nohup sleep 98765 &) ; sleep 98765 & disown";
        for (List<String> command : List.of(
                List.of("setsid", "--fork", "sleep", "98765"),
                List.of("/usr/bin/setsid", "--fork", "sleep", "98765"),
                List.of("/bin/sh", "-c", sleep),
                List.of("/walls/sh", "-c", sleep),
                List.of("/usr/bin/bash", "-c", sleep),
                List.of("/bin/busybox", "setsid", "sleep", "98765"),
                List.of("/usr/bin/perl", "-e", "fork or fork or sleep 98765"),
                List.of("/usr/bin/python3", "-c", "import time; time.sleep(98765)"),
                List.of("/walls/setpriv", "--reuid=0", "sleep", "98765"),
                List.of("/walls/prlimit", "--nproc=unlimited", "sleep", "98765"))) {
            try {
                Class<?> type = Class.forName("java.lang.ProcessBuilder");
                Object builder = type.getConstructor(List.class).newInstance(command);
                type.getMethod("start").invoke(builder);
            } catch (ReflectiveOperationException | RuntimeException refused) {
                System.err.println(refused.getCause());
            }
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
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
