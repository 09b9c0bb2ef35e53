package whetstone.engine.diagnose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import whetstone.engine.diagnose.Evidence.Place;

/**
 * What a {@link Diagnostician} knows, written down: numbers and texts, no code. A learner's workspace recognises mistakes by
 * it without having them inside.
 */
public final class MistakeTable {
    /** Its name in an exercise's folder. */
    public static final String FILE = "mistakes.json";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    private MistakeTable() {}

    public static byte[] write(Diagnostician diagnostician) {
        List<Row> rows = new ArrayList<>();
        diagnostician.known().forEach((mistake, evidence) -> {
            List<Cell> cells = new ArrayList<>();
            evidence.wrongAnswers()
                    .forEach((place, answer) -> cells.add(new Cell(place.claim(), place.trial(), answer)));
            rows.add(new Row(mistake.misconception(), mistake.hint(), cells));
        });
        return JSON.writeValueAsBytes(new Table(rows));
    }

    /** @throws tools.jackson.core.JacksonException when it is no such table */
    public static Diagnostician read(byte[] table) {
        Map<Diagnosis, Evidence> known = new LinkedHashMap<>();
        for (Row row : JSON.readValue(table, Table.class).mistakes()) {
            Map<Place, Object> answers = new LinkedHashMap<>();
            row.wrong().forEach(cell -> answers.put(new Place(cell.claim(), cell.trial()), cell.answer()));
            known.put(new Diagnosis(row.mistake(), row.hint()), new Evidence(answers));
        }
        return new Diagnostician(known);
    }

    private record Table(List<Row> mistakes) {}

    private record Row(String mistake, String hint, List<Cell> wrong) {}

    private record Cell(String claim, int trial, Object answer) {}
}
