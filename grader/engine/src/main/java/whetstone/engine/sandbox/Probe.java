package whetstone.engine.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Builds walls once and looks at them from the inside; where that fails, says why and what to do. */
final class Probe {

    /** Where a shell appears during the probe; a job has none. */
    static final Path SHELL = Path.of("/walls/sh");

    private static final String SCRIPT = Resources.text("probe.sh");
    private static final int SECONDS = 10;

    private final Technique technique;

    Probe(Technique technique) {
        this.technique = technique;
    }

    /** Starts a shell script inside. */
    interface Starter {
        Process start(String script) throws IOException;
    }

    Optional<String> run(Starter starter) {
        if (!System.getProperty("os.name").equals("Linux")) {
            return Optional.of("needs Linux; grade in a Linux machine or container");
        }
        List<String> missing = Programs.missing(technique.programs());
        if (!missing.isEmpty()) {
            return Optional.of(String.join(", ", missing) + " not found; " + technique.remedy());
        }
        try {
            return judge(starter.start(SCRIPT));
        } catch (IOException e) {
            return Optional.of(e.getMessage() + "; the temporary folder and the file system must allow it");
        }
    }

    private static Optional<String> judge(Process process) throws IOException {
        process.getOutputStream().close();
        process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).exceptionally(late -> process.destroyForcibly());
        String said = text(process.getInputStream().readAllBytes());
        String complaint = text(process.getErrorStream().readAllBytes());
        return said.equals("walls stand")
                ? Optional.empty()
                : Optional.of((complaint.isEmpty() ? "the walls gave no answer" : complaint) + "; " + remedy());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).strip().replace('\n', ' ');
    }

    /** The usual reasons why a machine refuses user namespaces, most telling first. */
    private static String remedy() {
        if (reads("/proc/sys/user/max_user_namespaces", "0")) {
            return "user namespaces are switched off: sysctl -w user.max_user_namespaces=10000";
        }
        if (reads("/proc/sys/kernel/unprivileged_userns_clone", "0")) {
            return "user namespaces are for root only: sysctl -w kernel.unprivileged_userns_clone=1";
        }
        if (reads("/proc/sys/kernel/apparmor_restrict_unprivileged_userns", "1")) {
            return "AppArmor restricts user namespaces: sysctl -w kernel.apparmor_restrict_unprivileged_userns=0, "
                    + "or allow bwrap by a profile";
        }
        if (Files.exists(Path.of("/.dockerenv")) || Files.exists(Path.of("/run/.containerenv"))) {
            return "in a container: start it with --security-opt seccomp=unconfined --security-opt "
                    + "systempaths=unconfined, or grade outside of it";
        }
        return "the kernel must allow user namespaces, and the JDK must be readable for every user";
    }

    private static boolean reads(String file, String text) {
        try {
            return Files.readString(Path.of(file)).strip().equals(text);
        } catch (IOException e) {
            return false;
        }
    }
}
