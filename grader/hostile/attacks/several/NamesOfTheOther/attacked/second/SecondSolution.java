// Declares classes with the names of the other exercise beside its own.
// expects: graded 20
package attacked.second;

public final class SecondSolution implements Second {
    public double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    public int words(String text) {
        return text.split(" ").length;
    }
}

interface Target {
    String greeting(String name);
}

final class TargetSolution implements Target {
    static int count;

    public String greeting(String name) {
        return "ten of ten";
    }
}
