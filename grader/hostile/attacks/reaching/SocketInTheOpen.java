// Calls sockets, as a submission would that hides nothing.
// expects: not-allowed 0
package attacked.target;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

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
        try (ServerSocket server = new ServerSocket(0);
                Socket socket = new Socket("localhost", server.getLocalPort())) {
            return "Hello, " + name + socket;
        } catch (IOException stopped) {
            return "Hello, " + name;
        }
    }
}
