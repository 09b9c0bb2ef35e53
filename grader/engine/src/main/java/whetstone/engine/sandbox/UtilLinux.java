package whetstone.engine.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Walls by the small programs of util-linux, which every distribution has, and a shell script. */
final class UtilLinux implements Technique {

    private static final String SCRIPT = Resources.text("walls.sh");

    /**
     * The parent of process 1, itself still outside of the process namespace. Not {@code unshare --fork}, which up to
     * 2.38 turns a child's SIGKILL into an exit status of 1. The shell's own words about a killed child are dropped.
     */
    private static final String PARENT = "exec 3>&2 2>/dev/null; \"$@\" 2>&3 3>&-; exit $?";

    @Override
    public String name() {
        return "util-linux";
    }

    @Override
    public List<String> programs() {
        return List.of(
                "sh", "setsid", "choom", "prlimit", "setpriv", "unshare", "mount", "umount", "pivot_root", "mkdir");
    }

    @Override
    public String remedy() {
        return "install util-linux 2.34 or later and coreutils (apt install util-linux)";
    }

    @Override
    public List<String> command(Enclosure enclosure) {
        List<String> command = new ArrayList<>();
        command.add(Programs.path("setsid"));
        // The first to go when the machine runs out of memory.
        command.addAll(List.of(Programs.path("choom"), "-n", "1000", "--"));
        command.addAll(User.current().prefix(Programs.path("setpriv")));
        command.addAll(pdeathsig());
        command.addAll(List.of(Programs.path("unshare"), "--user", "--map-root-user", "--mount", "--pid", "--net"));
        command.addAll(List.of("--ipc", "--uts", "--cgroup", "--", Programs.path("sh"), "-c", PARENT, "parent"));
        command.addAll(pdeathsig());
        // The limit on tasks counts per user namespace, so it is set inside: no child pays for its siblings.
        command.add(Programs.path("prlimit"));
        command.addAll(KernelLimits.options(enclosure.limits()));
        // The script is an argument: nothing but the programs has to be readable for the sandboxed user.
        command.addAll(List.of(Programs.path("sh"), "-c", SCRIPT, "walls"));
        command.addAll(plan(enclosure));
        command.addAll(enclosure.command());
        return command;
    }

    /** Dies with whoever forked it: the parent with the grader, process 1 and so its whole namespace with the parent. */
    private static List<String> pdeathsig() {
        return List.of(Programs.path("setpriv"), "--pdeathsig=KILL");
    }

    /** The script's arguments; see its head. */
    private static List<String> plan(Enclosure enclosure) {
        View view = enclosure.view();
        List<String> plan = new ArrayList<>(List.of(
                enclosure.root().toString(), String.valueOf(enclosure.limits().tmpBytes())));
        view.links().forEach((at, text) -> plan.addAll(List.of("link", text, "." + at)));
        view.folders()
                .forEach((at, from) ->
                        plan.addAll(List.of(at.equals(View.JARS) ? "data" : "folder", from.toString(), "." + at)));
        files(enclosure).forEach((at, from) -> plan.addAll(List.of("file", from.toString(), "." + at)));
        DEVICES.forEach(device -> plan.addAll(List.of("device", device, "." + device)));
        plan.add("--");
        return plan;
    }

    private static Map<Path, Path> files(Enclosure enclosure) {
        Map<Path, Path> files = new LinkedHashMap<>(enclosure.files());
        files.put(Path.of("/walls/setpriv"), Path.of(Programs.path("setpriv")));
        return files;
    }
}
