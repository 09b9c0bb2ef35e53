// Greets with the commands that clear a terminal, name its window and print marks in green.
// expects: graded 7
// shows: no text steers the terminal
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
        String marks = "\033[2J\033[H\033]0;graded\007\033[32m10 of 10 points\033[0m\033]8;;http://localhost\033\\\\ok\u009b1A\u009d52;c;AA\u009c";
        System.out.print(marks);
        System.err.print(marks);
        return marks;
    }
}
