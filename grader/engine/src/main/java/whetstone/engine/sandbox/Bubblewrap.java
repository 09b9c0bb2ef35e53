package whetstone.engine.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Walls by bubblewrap 0.8 or later. */
final class Bubblewrap implements Technique {

    private static final String PRLIMIT = "/walls/prlimit";

    /** What tells most about the host in a full /proc, and no JVM needs; each costs a tenth of a millisecond. */
    private static final List<String> TELLTALE_FILES =
            List.of("cmdline", "config.gz", "diskstats", "modules", "partitions", "swaps", "version");

    private static final List<String> TELLTALE_FOLDERS = List.of("fs", "sys");

    @Override
    public String name() {
        return "bubblewrap";
    }

    @Override
    public List<String> programs() {
        return List.of("bwrap", "choom", "prlimit", "setpriv");
    }

    @Override
    public String remedy() {
        return "install bubblewrap 0.8 or later (apt install bubblewrap, dnf install bubblewrap) and util-linux";
    }

    @Override
    public List<String> command(Enclosure enclosure) {
        List<String> command = new ArrayList<>();
        // The first to go when the machine runs out of memory.
        command.addAll(List.of(Programs.path("choom"), "-n", "1000", "--"));
        command.addAll(User.current().prefix(Programs.path("setpriv")));
        command.add(Programs.path("bwrap"));
        command.addAll(namespaces());
        command.addAll(person());
        command.addAll(files(enclosure));
        command.addAll(folders(enclosure.limits()));
        command.addAll(List.of("--remount-ro", "/", "--chdir", "/tmp", "--", PRLIMIT));
        // The limit on tasks counts per user namespace, so it is set inside: no child pays for its siblings.
        command.addAll(KernelLimits.options(enclosure.limits()));
        command.addAll(enclosure.command());
        return command;
    }

    /** Process 1 is the job's own: bubblewrap's would show its command line, with the host's paths, in /proc. */
    private static List<String> namespaces() {
        return List.of(
                "--unshare-user",
                "--unshare-ipc",
                "--unshare-pid",
                "--unshare-net",
                "--unshare-uts",
                "--unshare-cgroup-try",
                "--disable-userns",
                "--die-with-parent",
                "--as-pid-1",
                "--new-session");
    }

    private static List<String> person() {
        String nobody = String.valueOf(User.NOBODY);
        List<String> options = new ArrayList<>(
                List.of("--cap-drop", "ALL", "--uid", nobody, "--gid", nobody, "--hostname", "sandbox", "--clearenv"));
        ENVIRONMENT.forEach((name, value) -> options.addAll(List.of("--setenv", name, value)));
        return options;
    }

    private static List<String> files(Enclosure enclosure) {
        List<String> options = new ArrayList<>();
        enclosure.view().folders().forEach((at, from) -> bind(options, from.toString(), at.toString()));
        enclosure.view().links().forEach((at, text) -> options.addAll(List.of("--symlink", text, at.toString())));
        enclosure.files().forEach((at, from) -> bind(options, from.toString(), at.toString()));
        bind(options, Programs.path("prlimit"), PRLIMIT);
        DEVICES.forEach(device -> options.addAll(List.of("--dev-bind", device, device)));
        return options;
    }

    private static List<String> folders(Limits limits) {
        List<String> options = new ArrayList<>(List.of(
                "--perms", "1777", "--size", String.valueOf(limits.tmpBytes()), "--tmpfs", "/tmp", "--proc", "/proc"));
        for (String file : TELLTALE_FILES) {
            if (Files.exists(Path.of("/proc", file))) {
                bind(options, "/dev/null", "/proc/" + file);
            }
        }
        for (String folder : TELLTALE_FOLDERS) {
            if (Files.exists(Path.of("/proc", folder))) {
                options.addAll(
                        List.of("--size", "4096", "--tmpfs", "/proc/" + folder, "--remount-ro", "/proc/" + folder));
            }
        }
        options.addAll(List.of("--remount-ro", "/proc"));
        return options;
    }

    private static void bind(List<String> options, String from, String at) {
        options.addAll(List.of("--ro-bind", from, at));
    }
}
