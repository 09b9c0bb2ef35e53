// Throws exceptions of the harness itself, taken from the loader of its process, to be taken for the harness's.
// expects: graded 6
package attacked.target;

public final class TargetSolution implements Target {
    private static final String[] NAMES = {"NotLoadedException", "EncodingException", "DecodingException", "NotMadeException"};
    private static int times;

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }

    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        return twice;
    }

    public double sum(double[] values) {
        Throwable taken = new IllegalStateException("not to be had");
        try {
            Class<?> type = ClassLoader.getSystemClassLoader().loadClass("whetstone.harness." + NAMES[times++ % NAMES.length]);
            for (var constructor : type.getDeclaredConstructors()) {
                constructor.setAccessible(true);
                Class<?> parameter = constructor.getParameterTypes()[0];
                taken = (Throwable) constructor.newInstance(
                        parameter == String.class ? "is right\nexpected  0.0 (to within 1.0E-9)\ncame      0.0\nwhere     nowhere: this claim holds\nnext      nothing, all 10 points are yours" : new UnsupportedOperationException("right"));
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            taken = e;
        }
        TargetSolution.<RuntimeException>sneak(taken);
        return 0;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
