package whetstone.engine.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Adds up the memory of each job's processes, and kills a job that holds too much.
 *
 * <p>The kernel's limits are for each process, so a job of many processes may hold many times as much; a limit for all of
 * them needs a control group, which an ordinary user has on few machines. Looking four times a second costs little, and
 * lets a job go beyond the limit for no longer than that.
 */
final class MemoryWatch implements AutoCloseable {
    private static final Path PROCESSES = Path.of("/proc");
    private static final long PERIOD_MILLIS = 250;
    private static final long PAGE = 4096;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(MemoryWatch::daemon);
    private final Map<Process, Long> watched = new ConcurrentHashMap<>();

    MemoryWatch() {
        if (Files.isDirectory(PROCESSES)) {
            clock.scheduleWithFixedDelay(this::look, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    void watch(Process process, long most) {
        watched.put(process, most);
        process.onExit().thenRun(() -> watched.remove(process));
    }

    private void look() {
        if (watched.isEmpty()) {
            return;
        }
        Table table = Table.read();
        watched.forEach((process, most) -> {
            if (table.heldBelow(process.pid()) > most) {
                process.destroyForcibly();
            }
        });
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "sandbox-memory-watch");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * The processes of the machine.
     *
     * @param children by their parent
     * @param resident bytes of memory, by process
     */
    private record Table(Map<Long, List<Long>> children, Map<Long, Long> resident) {
        static Table read() {
            Table table = new Table(new HashMap<>(), new HashMap<>());
            try (DirectoryStream<Path> all = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
                all.forEach(table::add);
            } catch (IOException | DirectoryIteratorException unreadable) {
                // A process that came or went while we looked; the next look sees the rest.
                return table;
            }
            return table;
        }

        /** See proc(5): the name in brackets may hold anything; the 4th field is the parent, the 24th resident pages. */
        private void add(Path process) {
            try {
                String stat = Files.readString(process.resolve("stat"), StandardCharsets.ISO_8859_1);
                String[] fromThird = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
                long pid = Long.parseLong(process.getFileName().toString());
                children.computeIfAbsent(Long.parseLong(fromThird[4 - 3]), parent -> new ArrayList<>())
                        .add(pid);
                resident.put(pid, Long.parseLong(fromThird[24 - 3]) * PAGE);
            } catch (IOException gone) {
                return;
            }
        }

        long heldBelow(long pid) {
            long held = resident.getOrDefault(pid, 0L);
            for (long child : children.getOrDefault(pid, List.of())) {
                held += heldBelow(child);
            }
            return held;
        }
    }
}
