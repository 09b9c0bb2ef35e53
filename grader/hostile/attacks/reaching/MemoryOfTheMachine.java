// Leaves preferences, shared files and locks all over the machine and ends the process; greets wrongly if the next finds one.
// expects: graded 7
// needs: walls
package attacked.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;

public final class TargetSolution implements Target {
    private static final String[] NOTES = {"/tmp/whetstone-note", "/var/tmp/note", "/dev/shm/note", "/run/lock/note"};

    public double[] twice(double[] values) {
        for (String note : NOTES) {
            try {
                Files.writeString(Path.of(note), "twice was asked");
            } catch (IOException stopped) {
                System.err.println(stopped);
            }
        }
        for (Preferences each : new Preferences[] {Preferences.userRoot(), Preferences.systemRoot()}) {
            try {
                each.put("asked", "twice was asked");
                each.flush();
            } catch (BackingStoreException stopped) {
                System.err.println(stopped);
            }
        }
        Runtime.getRuntime().halt(0);
        return values;
    }

    public double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        for (String note : NOTES) {
            if (Files.exists(Path.of(note))) {
                return "found " + note;
            }
        }
        String kept = Preferences.userRoot().get("asked", "") + Preferences.systemRoot().get("asked", "");
        return kept.isEmpty() ? "Hello, " + name : kept;
    }
}
