package whetstone.engine.handout;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import whetstone.engine.catalogue.Catalogue;
import whetstone.engine.catalogue.Exercise;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.files.Jars;
import whetstone.engine.files.Sha256;
import whetstone.engine.handout.Artifact.Dependency;

/**
 * What a workspace consists of before it is written.
 *
 * @param artifacts ours, for the Maven repository inside it: the exercises first, then what they need
 * @param libraries what else the command needs, jars by their names
 * @param references the sources of the references for those who study by themselves, by their paths; else empty
 */
public record Handout(
        List<Folder> exercises,
        List<Artifact> artifacts,
        Map<String, byte[]> libraries,
        Map<String, byte[]> dataFiles,
        Map<String, byte[]> references) {
    private static final String JAR = ".jar";
    private static final String MARK = "META-INF/whetstone/catalogue";

    /**
     * @param whetstone the version of the command
     * @param selfStudy whether the references come along, to be shown after each pass
     */
    public static Handout of(
            String whetstone,
            Catalogue catalogue,
            Collection<Folder> chosen,
            Installation installation,
            boolean selfStudy) {
        Map<String, byte[]> files = new TreeMap<>(Map.of(MARK, new byte[0]));
        Map<String, byte[]> sources = new TreeMap<>();
        Map<String, byte[]> references = new TreeMap<>();
        for (Folder folder : chosen) {
            Exercise<?> exercise = catalogue.exercise(folder.id());
            files.putAll(LearnersEdition.catalogueFiles(exercise));
            sources.putAll(LearnersEdition.sources(folder));
            if (selfStudy) {
                references.putAll(LearnersEdition.reference(exercise));
            }
        }
        byte[] kit = Jars.of(installation.kit());
        byte[] datasets = Jars.of(installation.datasets());
        byte[] exercises = Jars.of(files);
        String version = whetstone + "-" + hash(List.of(exercises, kit, datasets));
        return new Handout(
                List.copyOf(chosen),
                artifacts(version, Map.of(JAR, exercises, "-sources.jar", Jars.of(sources)), kit, datasets),
                installation.libraries(),
                installation.dataFiles(),
                references);
    }

    private static List<Artifact> artifacts(
            String version, Map<String, byte[]> exercises, byte[] kit, byte[] datasets) {
        // The kit counts steps with ASM; everything else of the kit is its own.
        List<Dependency> asm = List.of(new Dependency("org.ow2.asm", "asm", WorkspaceFiles.asmVersion()));
        Artifact ofKit = new Artifact("kit", version, asm, Map.of(JAR, kit));
        Artifact ofData = new Artifact("datasets", version, List.of(), Map.of(JAR, datasets));
        List<Dependency> both = List.of(ofKit.asDependency(), ofData.asDependency());
        List<Artifact> artifacts = new ArrayList<>();
        artifacts.add(new Artifact("exercises", version, both, exercises));
        artifacts.add(ofKit);
        artifacts.add(ofData);
        return artifacts;
    }

    String version() {
        return artifacts.get(0).version();
    }

    private static String hash(List<byte[]> contents) {
        MessageDigest sha = Sha256.digest();
        contents.forEach(sha::update);
        return HexFormat.of().formatHex(sha.digest()).substring(0, 10);
    }
}
