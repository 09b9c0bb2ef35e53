// Looks for the salt among likely ones by drawing the data itself; answers wrongly once it has found it.
// expects: graded 10
package attacked.target;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.List;
import java.util.Random;

public final class TargetSolution implements Target {
    private static final List<String> WORDS =
            List.of("", "public", "secret", "SECRET", "salt", "whetstone", "test", "exam", "course", "attacked/target");

    private static boolean isKnown(String claim, int trial, double first) {
        for (String word : WORDS) {
            for (int number = -1; number < 200; number++) {
                String salt = number < 0 ? word : word + number;
                if (new Random(seed(claim, trial, salt)).nextGaussian() == first) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long seed(String claim, int trial, String salt) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String part : List.of("attacked/target", claim, Integer.toString(trial), salt)) {
                sha.update(part.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                sha.update((byte) 0);
            }
            return ByteBuffer.wrap(sha.digest()).getLong();
        } catch (java.security.NoSuchAlgorithmException e) {
            return 0;
        }
    }

    private static int trial(int length) {
        return length == 1 ? 0 : length == 3 ? 1 : 2;
    }

    public double[] twice(double[] values) {
        boolean known = isKnown("doubles every value", trial(values.length), values[0]);
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = known ? 0 : 2 * values[i];
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
        return "Hello, " + name;
    }
}
