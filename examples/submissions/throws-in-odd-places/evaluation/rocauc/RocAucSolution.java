package evaluation.rocauc;

/** Exceptions whose messages are traps of their own. */
public class RocAucSolution implements RocAuc {
    @Override
    public Curve roc(boolean[] truth, double[] score) {
        if (truth.length == 5) {
            throw new Huge();
        }
        if (truth.length == 0) {
            throw new Silent();
        }
        throw new Throwing();
    }

    @Override
    public double auc(boolean[] truth, double[] score) {
        if (truth.length == 0) {
            throw new IllegalArgumentException((String) null);
        }
        throw new Coloured();
    }

    private static class Huge extends RuntimeException {
        @Override
        public String getMessage() {
            return "very long ".repeat(1_000_000);
        }
    }

    private static class Silent extends IllegalArgumentException {
        @Override
        public String getMessage() {
            throw new IllegalStateException("no message for you");
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            return null;
        }
    }

    private static class Throwing extends RuntimeException {
        @Override
        public String getMessage() {
            System.out.println("about to throw");
            throw new Throwing();
        }

        @Override
        public synchronized Throwable getCause() {
            return this;
        }

        @Override
        public String toString() {
            throw new Throwing();
        }
    }

    private static class Coloured extends Error {
        @Override
        public String getMessage() {
            return "\u001b[2J\u001b[32mall claims hold\u001b[0m\r\n10.00 of 10.00\u0000\u0007\u202e\u2028</pre><script>alert(1)</script>";
        }
    }
}
