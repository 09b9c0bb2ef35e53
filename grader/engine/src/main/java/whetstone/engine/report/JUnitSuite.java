package whetstone.engine.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import whetstone.engine.grade.Points;
import whetstone.engine.report.JUnitCase.Outcome;

/** A suite of JUnit's XML: one exercise of a submission, or all of a submission of which nothing could be taken. */
record JUnitSuite(String name, Map<String, String> properties, List<JUnitCase> cases) {
    static List<JUnitSuite> of(StoredResult result) {
        if (result.problem() != null) {
            Map<String, String> properties = properties(result.submission(), result.score(), result.max());
            JUnitCase taken =
                    JUnitCase.error(group(result.submission()), "can be taken", "not-allowed", result.problem());
            return List.of(new JUnitSuite(result.submission(), properties, List.of(taken)));
        }
        return result.exercises().stream()
                .map(part -> of(result.submission(), part))
                .toList();
    }

    private static JUnitSuite of(String submission, StoredResult.Part part) {
        Map<String, String> properties = properties(submission, part.score(), part.max());
        properties.put("exercise", part.exercise());
        properties.put("ending", part.ending());
        if (part.misconception() != null) {
            properties.put("misconception", part.misconception());
        }
        if (part.speed() != null) {
            properties.put("badge", part.speed().word());
        }
        String group = group(submission) + "." + part.exercise().replace('/', '.');
        List<JUnitCase> cases = part.ending().equals("graded")
                ? part.claims().stream()
                        .map(claim -> JUnitCase.of(group, claim))
                        .toList()
                : List.of(JUnitCase.error(group, "can be graded", part.ending(), String.join("\n", part.messages())));
        return new JUnitSuite(submission + " " + part.exercise(), properties, cases);
    }

    private static Map<String, String> properties(String submission, double points, double max) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("submission", submission);
        properties.put("points", Points.text(points));
        properties.put("max_points", Points.text(max));
        return properties;
    }

    /** Readers part a class's name from its package at the last dot. */
    private static String group(String submission) {
        return submission.replace('.', '_');
    }

    void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", name);
        xml.writeAttribute("tests", Integer.toString(cases.size()));
        xml.writeAttribute("failures", count(Outcome.FAILURE));
        xml.writeAttribute("errors", count(Outcome.ERROR));
        xml.writeAttribute("skipped", count(Outcome.SKIPPED));
        xml.writeCharacters("\n");
        xml.writeStartElement("properties");
        for (Map.Entry<String, String> property : properties.entrySet()) {
            xml.writeEmptyElement("property");
            xml.writeAttribute("name", property.getKey());
            xml.writeAttribute("value", property.getValue());
        }
        xml.writeEndElement();
        xml.writeCharacters("\n");
        for (JUnitCase each : cases) {
            each.write(xml);
        }
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private String count(Outcome outcome) {
        return Long.toString(
                cases.stream().filter(each -> each.outcome() == outcome).count());
    }
}
