// Prints whole frames, and nothing else, with System.out.
// expects: graded 6
// shows: printed answers are not believed
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
        byte[] frame = new byte[45];
        frame[3] = 41;
        System.out.write(frame, 0, frame.length);
        System.out.flush();
        System.err.write(frame, 0, frame.length);
        System.err.flush();
        return 0;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
