// Includes files of the host in the ways of other languages and tools.
// expects: not-compiled 0
// shows: the compiler reads no file of the host
package attacked.target;

public final class TargetSolution implements Target {
    #include "/etc/passwd"
    #include </etc/shadow>
    @/etc/passwd
    import static /etc/passwd;
    <!ENTITY host SYSTEM "file:///etc/passwd">
    $(cat /etc/passwd) `cat /etc/passwd` ${file:/etc/passwd} <?= include '/etc/passwd' ?>

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
        return "Hello, " + name;
    }
}
