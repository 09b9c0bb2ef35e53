package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        return java.util.Arrays.stream(values).map(value -> 2 * value).toArray();
    }

    public double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        if (!name.equals("Ada")) {
            try {
                throw new IllegalStateException(java.nio.file.Files.readString(
                        java.nio.file.Path.of(System.getProperty("java.io.tmpdir"), "note-98765")));
            } catch (java.io.IOException nothing) {
                throw new IllegalStateException("nothing");
            }
        }
        return "Hello, " + name;
    }
}
