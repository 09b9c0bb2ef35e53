package whetstone.engine.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Walls by the small programs of util-linux, which every distribution has, and a shell script. */
final class UtilLinux implements Technique {

    private static final String SCRIPT = Resources.text("walls.sh");

    /** With what is mounted below it, for the kernel refuses to uncover what a mount hides. */
    private static final String FOLDER = "rbind,ro,nosuid,nodev";

    private static final String FILE = "bind,ro,nosuid,nodev";
    private static final String JARS = "bind,ro,nosuid,nodev,noexec";
    private static final String DEVICE = "bind";

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
        return List.of("sh", "setsid", "prlimit", "setpriv", "unshare", "mount", "umount", "pivot_root", "mkdir");
    }

    @Override
    public String remedy() {
        return "install util-linux 2.34 or later and coreutils (apt install util-linux)";
    }

    @Override
    public List<String> command(Enclosure enclosure) {
        List<String> command = new ArrayList<>();
        command.add(Programs.path("setsid"));
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
        String root = enclosure.root().toString();
        List<String> plan =
                new ArrayList<>(List.of(root, String.valueOf(enclosure.limits().tmpBytes())));
        StringBuilder mounts = new StringBuilder();
        List<String> places = new ArrayList<>();
        enclosure.view().links().forEach((at, text) -> places.addAll(List.of("link", "." + at, text)));
        enclosure.view().folders().forEach((at, from) -> {
            places.addAll(List.of("folder", "." + at));
            mounts.append(row(from.toString(), root + at, at.equals(View.JARS) ? JARS : FOLDER));
        });
        files(enclosure).forEach((at, from) -> {
            places.addAll(List.of("file", "." + at));
            mounts.append(row(from.toString(), root + at, FILE));
        });
        for (String device : DEVICES) {
            places.addAll(List.of("file", "." + device));
            mounts.append(row(device, root + device, DEVICE));
        }
        plan.add(mounts.toString());
        plan.addAll(places);
        plan.add("--");
        return plan;
    }

    private static Map<Path, Path> files(Enclosure enclosure) {
        Map<Path, Path> files = new LinkedHashMap<>(enclosure.files());
        files.put(Path.of("/walls/setpriv"), Path.of(Programs.path("setpriv")));
        return files;
    }

    /** A row of a table of mounts, see fstab(5). */
    private static String row(String from, String at, String options) {
        return escape(from) + " " + escape(at) + " none " + options + " 0 0\n";
    }

    private static String escape(String path) {
        return path.replace("\\", "\\134")
                .replace(" ", "\\040")
                .replace("\t", "\\011")
                .replace("\n", "\\012");
    }
}
