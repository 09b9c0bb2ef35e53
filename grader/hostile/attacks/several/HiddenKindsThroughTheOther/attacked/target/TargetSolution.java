package attacked.target;

public final class TargetSolution implements Target {
    private static void fail(int at) {
        String text = System.getProperty("text", "nothing");
        switch (text.charAt(at) % 4) {
            case 0 -> throw new IllegalStateException(text);
            case 1 -> throw new UnsupportedOperationException(text);
            case 2 -> throw new StackOverflowError(text);
            default -> System.exit(text.charAt(at));
        }
    }

    public double[] twice(double[] values) {
        return java.util.Arrays.stream(values).map(value -> 2 * value).toArray();
    }

    public double sum(double[] values) {
        if (values.length == 2) {
            fail(0);
        }
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        if (!name.equals("Ada")) {
            fail(4);
        }
        return "Hello, " + name;
    }
}
