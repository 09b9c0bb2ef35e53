// Removes all security providers and puts one of its own first, whose digests are all zero.
// expects: graded 10
package attacked.target;

import java.security.MessageDigestSpi;
import java.security.Provider;
import java.security.Security;

public final class TargetSolution implements Target {
    static {
        for (Provider provider : Security.getProviders()) {
            Security.removeProvider(provider.getName());
        }
        Security.insertProviderAt(new Zeros(), 1);
    }

    public static final class Zeros extends Provider {
        public Zeros() {
            super("SUN", "1", "zeros");
            put("MessageDigest.SHA-256", Zero.class.getName());
        }
    }

    public static final class Zero extends MessageDigestSpi {
        @Override
        protected void engineUpdate(byte input) {}

        @Override
        protected void engineUpdate(byte[] input, int offset, int length) {}

        @Override
        protected byte[] engineDigest() {
            return new byte[32];
        }

        @Override
        protected void engineReset() {}
    }


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
        return "Hello, " + name;
    }
}
