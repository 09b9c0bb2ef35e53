// Replaces streams, properties, language, time zone, handlers and security providers before the other exercise is asked.
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
        System.setOut(null);
        System.setErr(null);
        System.setIn(null);
        java.util.Locale.setDefault(new java.util.Locale("ar", "EG"));
        java.util.TimeZone.setDefault(new java.util.SimpleTimeZone(12345, "nowhere"));
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> Runtime.getRuntime().halt(0));
        Thread.currentThread().setContextClassLoader(null);
        for (java.security.Provider provider : java.security.Security.getProviders()) {
            java.security.Security.removeProvider(provider.getName());
        }
        System.setProperties(new java.util.Properties());
        return text.split(" ").length;
    }
}
