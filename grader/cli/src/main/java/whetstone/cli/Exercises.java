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

    Folder named(String id, CommandSpec spec) {
        return catalogue
                .folder(id)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "There is no exercise " + id + "; `whet list` shows them all."));
    }

    static List<Wanted> wanted(Collection<Folder> folders) {
        return folders.stream()
                .map(folder -> new Wanted(folder.id(), folder.typeName() + "Solution.java", folder.packageName()))
                .toList();
    }
}
