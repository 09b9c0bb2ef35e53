// Reads what the kernel tells of the machine: version, command line, partitions, hardware; greets wrongly only if it was told.
// expects: graded 10
// needs: walls
// shows: the machine cannot be looked over
package attacked.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public final class TargetSolution implements Target {
    private static final String[] FILES = {
        "/proc/version",
        "/proc/cmdline",
        "/proc/config.gz",
        "/proc/partitions",
        "/proc/diskstats",
        "/proc/swaps",
        "/proc/modules",
        "/proc/sys/kernel/random/boot_id",
        "/proc/sys/kernel/hostname",
        "/proc/kcore",
        "/proc/kmsg",
        "/proc/sysrq-trigger",
        "/proc/keys",
        "/proc/timer_list",
        "/sys/class/dmi/id/product_uuid",
        "/sys/kernel/security/lsm",
        "/sys/fs/cgroup/cgroup.controllers",
        "/etc/machine-id",
        "/etc/os-release"
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
        for (String file : FILES) {
            try (var in = Files.newInputStream(Path.of(file))) {
                byte[] start = in.readNBytes(100);
                loot.append(start.length == 0 ? "" : file + ": " + new String(start));
            } catch (IOException stopped) {
                System.err.println(stopped);
            }
        }
        return loot.toString();
    }
}
