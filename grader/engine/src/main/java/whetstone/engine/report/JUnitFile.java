package whetstone.engine.report;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The run in the XML that JUnit's reports are written in, which build services read: a suite for each exercise of a
 * submission, and a case for each claim.
 *
 * <p>A wrong answer, or a method that is not written, is a failure; what crashed, hung, or could not be taken or graded is
 * an error. Points are properties of a suite. There are no times: they differ from run to run, and those of hidden claims
 * would tell something of hidden data.
 */
final class JUnitFile implements RunFile {
    @Override
    public String name() {
        return "junit.xml";
    }

    @Override
    public void write(RunSummary summary, StoredResults results, Writer out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "whetstone");
            xml.writeCharacters("\n");
            for (RunSummary.Line line : summary.lines()) {
                for (JUnitSuite suite : JUnitSuite.of(results.read(line.submission()))) {
                    suite.write(xml);
                }
            }
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException failure) {
            throw new IOException("cannot write " + name(), failure);
        }
    }
}
