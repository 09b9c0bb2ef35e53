package whetstone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import whetstone.engine.attack.Attack;
import whetstone.engine.attack.Corpus;
import whetstone.engine.attack.Siege;
import whetstone.engine.files.Removal;
import whetstone.engine.sandbox.Sandbox;

/** Tries hostile submissions on every sandbox that works here. */
record AttackTrial(Corpus corpus) {
    /** The attacks that speak for their kind. */
    static final String CHOSEN = "chosen";

    private static final String ALL = "all";

    /** @param which {@link #CHOSEN}, {@code all}, a topic, or an attack's name; empty when it is none of these */
    List<Attack> attacks(String which) {
        Predicate<Attack> wanted = switch (which) {
            case CHOSEN -> attack -> attack.shows().isPresent();
            case ALL -> attack -> true;
            default -> attack -> attack.topic().equals(which) || attack.name().equals(which);
        };
        return corpus.attacks().stream().filter(wanted).toList();
    }

    List<String> topics() {
        return corpus.attacks().stream().map(Attack::topic).distinct().toList();
    }

    /** @return whether everything that was tried held */
    boolean run(List<Attack> attacks, List<Sandbox> sandboxes, PrintWriter out, PrintWriter err)
            throws IOException, InterruptedException {
        Map<String, Siege.Report> reports = new LinkedHashMap<>();
        for (Sandbox sandbox : sandboxes) {
            reports.put(sandbox.name(), report(sandbox, attacks, err));
        }
        AttackTable table = new AttackTable(attacks, reports);
        out.printf("%d hostile submissions, tried here:%n%n", attacks.size());
        table.print(out);
        table.remark().ifPresent(remark -> out.println("\n" + remark));
        return table.breaches().isEmpty();
    }

    private Siege.Report report(Sandbox sandbox, List<Attack> attacks, PrintWriter err)
            throws IOException, InterruptedException {
        List<Attack> tried = attacks.stream()
                .filter(attack -> sandbox.walls() || !attack.needsWalls())
                .toList();
        Path folder = Files.createTempDirectory("whetstone-attacks-");
        Siege siege = new Siege(corpus, UUID.randomUUID().toString(), hiddenBy(sandbox));
        int jobs = Runtime.getRuntime().availableProcessors();
        try (OnStop stop = OnStop.run(() -> clean(sandbox, folder));
                GradingProgress progress = GradingProgress.of(tried.size() + Siege.HONEST.size(), err)) {
            return siege.lay(sandbox, tried, jobs, folder, progress::step);
        } finally {
            clean(sandbox, folder);
        }
    }

    /** Where the command was called, behind walls; a short path such as /tmp is one that every machine has. */
    private static List<String> hiddenBy(Sandbox sandbox) {
        Path here = Path.of(System.getProperty("user.dir"));
        return sandbox.walls() && here.getNameCount() > 1 ? List.of(here.toString()) : List.of();
    }

    private static void clean(Sandbox sandbox, Path folder) {
        sandbox.close();
        Removal.of(folder).run();
    }
}
