package whetstone.engine.figure;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import whetstone.engine.catalogue.MalformedExerciseException;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Layer;

/**
 * Figures as JSON: how a learner's workspace, which has no reference, keeps what right answers look like.
 *
 * <p>Every number survives, also those that are none.
 */
public final class FigureFile {
    /** Its name in an exercise's folder. */
    public static final String NAME = "figures.json";

    private static final JsonMapper JSON =
            JsonMapper.builder().addMixIn(Layer.class, Kind.class).build();

    private FigureFile() {}

    public static String write(List<Figure> figures) {
        return JSON.writerFor(new TypeReference<List<Figure>>() {}).writeValueAsString(figures);
    }

    /** @throws MalformedExerciseException when the text is not what {@link #write} makes */
    public static List<Figure> read(String text) {
        try {
            return List.copyOf(JSON.readValue(text, new TypeReference<List<Figure>>() {}));
        } catch (JacksonException | NullPointerException malformed) {
            throw new MalformedExerciseException(NAME + " cannot be read: " + malformed.getMessage());
        }
    }

    /** The kit does not know Jackson, so what Jackson has to know about layers stands here. */
    @JsonTypeInfo(use = Id.SIMPLE_NAME, property = "kind")
    private interface Kind {}
}
