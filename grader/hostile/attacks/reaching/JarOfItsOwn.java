// Writes a jar into its folder and loads services and resources from it, past what was handed in; answers as before.
// expects: graded 10
package attacked.target;

public final class TargetSolution implements Target {
    static {
        try {
            java.nio.file.Path jar = java.nio.file.Path.of(System.getProperty("java.io.tmpdir"), "own.jar");
            try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(java.nio.file.Files.newOutputStream(jar))) {
                zip.putNextEntry(new java.util.zip.ZipEntry("META-INF/services/java.lang.Runnable"));
                zip.write("whetstone.harness.Main".getBytes());
                zip.putNextEntry(new java.util.zip.ZipEntry("whetstone/harness/Main.class"));
                zip.write(new byte[] {1, 2, 3});
            }
            Object address = java.nio.file.Path.class.getMethod("toUri").invoke(jar);
            Object place = address.getClass().getMethod("toURL").invoke(address);
            Object places = java.lang.reflect.Array.newInstance(place.getClass(), 1);
            java.lang.reflect.Array.set(places, 0, place);
            ClassLoader loader = (ClassLoader)
                    Class.forName("java.net.URLClassLoader").getConstructor(places.getClass()).newInstance(places);
            Thread.currentThread().setContextClassLoader(loader);
            java.util.ServiceLoader.load(Runnable.class, loader).forEach(Runnable::run);
        } catch (java.io.IOException | ReflectiveOperationException | RuntimeException | Error refused) {
            System.err.println(refused);
        }
    }

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
        return "Hello, " + name;
    }
}
