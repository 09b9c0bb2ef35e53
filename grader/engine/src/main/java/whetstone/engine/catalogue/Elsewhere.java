package whetstone.engine.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import whetstone.kit.Check;

/**
 * What an exercise is worth beyond the checks that are here: in a learner's workspace, the hidden ones.
 *
 * @param claims how many there are
 * @param points what they are worth together
 */
public record Elsewhere(int claims, double points) {
    public static final String FILE = "elsewhere.yaml";
    private static final Elsewhere NOTHING = new Elsewhere(0, 0);

    public static Elsewhere of(List<? extends Check<?>> hidden) {
        return new Elsewhere(
                hidden.size(), hidden.stream().mapToDouble(Check::points).sum());
    }

    static Elsewhere of(Folder folder) {
        if (!folder.has(FILE)) {
            return NOTHING;
        }
        Object lines = new Load(LoadSettings.builder().build()).loadFromString(folder.text(FILE));
        if (lines instanceof Map<?, ?> map
                && map.get("claims") instanceof Integer claims
                && map.get("points") instanceof Number points) {
            return new Elsewhere(claims, points.doubleValue());
        }
        throw new MalformedExerciseException(FILE + " does not tell claims and points");
    }

    public byte[] write() {
        return ("{claims: " + claims + ", points: " + points + "}\n").getBytes(StandardCharsets.UTF_8);
    }
}
