// Greets with quotes, commas and line ends for tables, and with ends of elements for XML.
// expects: graded 7
package attacked.target;

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
        return "\",10.00,10.00,graded\r\n\"all\";10;10\t]]></failure></testcase><testcase name='right'/><!DOCTYPE x [<!ENTITY y SYSTEM 'file:///'>]>&y;";
    }
}
