// Throws the exceptions by which the harness itself says what went wrong.
// expects: graded 3
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
        String[] names = {"NotLoadedException", "DecodingException", "UnsupportedTypeException"};
        TargetSolution.<RuntimeException>hurl(made("whetstone.harness." + names[values.length % 3]));
        return 0;
    }

    public String greeting(String name) {
        TargetSolution.<RuntimeException>hurl(made("whetstone.harness.EncodingException"));
        return "";
    }

    private static Throwable made(String name) {
        try {
            var constructor = ClassLoader.getSystemClassLoader().loadClass(name).getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            Object[] arguments = new Object[constructor.getParameterCount()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = constructor.getParameterTypes()[i] == String.class ? "score 10" : null;
            }
            return (Throwable) constructor.newInstance(arguments);
        } catch (ReflectiveOperationException failed) {
            return failed;
        }
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> void hurl(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
