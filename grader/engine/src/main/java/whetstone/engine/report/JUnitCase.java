package whetstone.engine.report;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import whetstone.kit.value.Inert;

/**
 * A case of JUnit's XML.
 *
 * @param group what readers take for the class, such as {@code ada.linear.ridge}
 * @param type the kind of failure; empty for a case that passed
 * @param says the failure in a line
 * @param details the failure in full; may be empty
 */
record JUnitCase(String group, String name, Outcome outcome, String type, String says, String details) {
    private static final int LONGEST = 400;

    /** What became of a case, by the element that says so. */
    enum Outcome {
        PASSED(""),
        FAILURE("failure"),
        ERROR("error"),
        SKIPPED("skipped");

        private final String element;

        Outcome(String element) {
            this.element = element;
        }
    }

    static JUnitCase error(String group, String name, String type, String details) {
        return new JUnitCase(group, name, Outcome.ERROR, type, Inert.line(details, LONGEST), details);
    }

    static JUnitCase of(String group, StoredResult.Claim claim) {
        String message = claim.message() == null ? "" : claim.message();
        return switch (claim.verdict()) {
            case "right" -> new JUnitCase(group, claim.claim(), Outcome.PASSED, "", "", "");
            case "wrong" -> new JUnitCase(group, claim.claim(), Outcome.FAILURE, "wrong", "does not hold", message);
            case "skipped" ->
                new JUnitCase(group, claim.claim(), Outcome.SKIPPED, "skipped", Inert.line(message, LONGEST), "");
            default -> unanswered(group, claim, message);
        };
    }

    private static JUnitCase unanswered(String group, StoredResult.Claim claim, String message) {
        String kind = claim.kind() == null ? claim.verdict() : claim.kind();
        Outcome outcome = kind.equals("not implemented") ? Outcome.FAILURE : Outcome.ERROR;
        return new JUnitCase(group, claim.claim(), outcome, kind, "no answer (" + kind + ")", message);
    }

    void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", group);
        xml.writeAttribute("name", name);
        if (outcome != Outcome.PASSED) {
            xml.writeStartElement(outcome.element);
            xml.writeAttribute("type", type);
            xml.writeAttribute("message", says);
            // Beside line ends nothing is left of what XML 1.0 does not allow.
            xml.writeCharacters(Inert.lines(details));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }
}
