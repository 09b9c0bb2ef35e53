// Stops the thread that answers, from another one, while it is answering.
// expects: graded 6
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
        if (values.length == 1) {
            Thread answers = Thread.currentThread();
            new Thread(answers::stop).start();
            while (true) {
                try {
                    Thread.sleep(20);
                } catch (InterruptedException again) {
                    System.err.println(again);
                }
            }
        }
        return 0;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
