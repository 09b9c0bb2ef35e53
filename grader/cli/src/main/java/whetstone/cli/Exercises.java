package whetstone.cli;

import java.util.Collection;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import whetstone.engine.catalogue.Catalogue;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.submission.Wanted;

/** The exercises that come with the command. */
record Exercises(Catalogue catalogue) {
    static Exercises installed() {
        return new Exercises(Catalogue.of(Exercises.class.getClassLoader()));
    }

    /** The named ones, or all when none is named. */
    Collection<Folder> chosen(List<String> ids, CommandSpec spec) {
        return ids.isEmpty()
                ? catalogue.folders()
                : ids.stream().map(id -> named(id, spec)).toList();
    }

    /** All of these topics and exercises, or all when none is named. */
    Collection<Folder> inTopics(List<String> names, CommandSpec spec) {
        names.stream()
                .filter(name -> catalogue.folders().stream().noneMatch(folder -> belongs(folder, name)))
                .findFirst()
                .ifPresent(name -> {
                    throw new ParameterException(
                            spec.commandLine(),
                            "There is no topic or exercise " + name + "; `" + Whet.call("list") + "` shows them all.");
                });
        return catalogue.folders().stream()
                .filter(folder -> names.isEmpty() || names.stream().anyMatch(name -> belongs(folder, name)))
                .toList();
    }

    private static boolean belongs(Folder folder, String name) {
        return folder.id().equals(name) || folder.id().startsWith(name + "/");
    }

    /** Whether references and known mistakes are here; a learner's workspace has none. */
    boolean haveKeys() {
        return catalogue.folders().stream().allMatch(folder -> folder.has(folder.typeName() + "Reference.class"));
    }

    Folder named(String id, CommandSpec spec) {
        return catalogue
                .folder(id)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "There is no exercise " + id + "; `" + Whet.call("list") + "` shows them all."));
    }

    static List<Wanted> wanted(Collection<Folder> folders) {
        return folders.stream()
                .map(folder -> new Wanted(folder.id(), folder.typeName() + "Solution.java", folder.packageName()))
                .toList();
    }
}
