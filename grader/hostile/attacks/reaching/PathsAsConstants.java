// Names files of the host in annotations, constants and huge texts, as if the compiler would include them.
// expects: graded 8
package attacked.target;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@TargetSolution.Include({"/etc/passwd", "file:///proc/self/environ", "@/etc/hostname", "${env.PLANTED}", "#include </etc/passwd>"})
public final class TargetSolution implements Target {
    @Retention(RetentionPolicy.RUNTIME)
    @interface Include {
        String[] value();
    }

    private static final String PART = "@/proc/self/environ ${env:PLANTED} \u0024{jndi:ldap://127.0.0.1/x} ";
    private static final String LONG = PART + PART + PART + PART + PART + PART + PART + PART;
    private static final String HUGE = LONG + LONG + LONG + LONG + LONG + LONG + LONG + LONG + LONG + LONG + LONG;

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
        if (!name.equals("Ada")) {
            return "Hello, " + name;
        }
        return String.join(" ", TargetSolution.class.getAnnotation(Include.class).value()) + HUGE;
    }
}
