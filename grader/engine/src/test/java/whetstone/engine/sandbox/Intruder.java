package whetstone.engine.sandbox;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A hostile program: each action tries something and prints how far it came. Runs inside, from a jar of its own. */
final class Intruder {

    private static final int BLOCK = 4 << 20;

    private Intruder() {}

    public static void main(String[] arguments) throws Exception {
        List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
        switch (arguments[0]) {
            case "list" -> list(rest);
            case "read" -> read(rest);
            case "write" -> write(rest);
            case "links" -> links(rest);
            case "many" -> many(Integer.parseInt(rest.get(0)));
            case "fill" -> fill(Integer.parseInt(rest.get(0)), Integer.parseInt(rest.get(1)));
            case "environment" -> System.getenv().forEach((name, value) -> System.out.println(name + "=" + value));
            case "properties" -> rest.forEach(key -> System.out.println(System.getProperty(key)));
            case "arguments" -> rest.forEach(System.out::println);
            case "connect" -> connect(Integer.parseInt(rest.get(0)));
            case "processes" -> ProcessHandle.allProcesses().forEach(p -> System.out.println(p.pid()));
            case "threads" -> threads();
            case "fork" -> fork(Integer.parseInt(rest.get(0)), rest.get(1));
            case "orphan" -> orphan(rest.get(0));
            case "sleep" -> sleep();
            case "spin" -> spin();
            case "pools" -> pools();
            case "load" -> load(rest.get(0));
            case "heap" -> heap();
            case "native" -> nativeMemory();
            case "direct" -> direct();
            case "crash" -> crash();
            case "echo" -> System.in.transferTo(System.out);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        System.out.flush();
    }

    private static void list(List<String> folders) {
        for (String folder : folders) {
            try (Stream<Path> children = Files.list(Path.of(folder))) {
                System.out.println(children.map(child -> child.getFileName().toString())
                        .sorted()
                        .collect(Collectors.joining(" ")));
            } catch (IOException e) {
                System.out.println("-");
            }
        }
    }

    private static void read(List<String> files) {
        for (String file : files) {
            try {
                System.out.println(Files.readString(Path.of(file), StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                System.out.println("-");
            }
        }
    }

    private static void links(List<String> links) throws IOException {
        for (String link : links) {
            System.out.println(Files.readSymbolicLink(Path.of(link)));
        }
    }

    /** Makes empty files, and prints how many there are in the end. */
    private static void many(int attempts) {
        int made = 0;
        try {
            while (made < attempts) {
                Files.createFile(Path.of("/tmp/many" + made));
                made++;
            }
        } catch (IOException e) {
            // The wall.
        }
        System.out.println(made);
    }

    /** Tries folders and files alike, and changes nothing even where no wall stands: this may run as root. */
    private static void write(List<String> places) {
        for (String place : places) {
            Path path = Path.of(place);
            try {
                if (Files.isDirectory(path)) {
                    Files.delete(Files.createTempFile(path, "intruder", ".tmp"));
                } else {
                    Files.newByteChannel(path, StandardOpenOption.WRITE).close();
                }
                System.out.println("writable");
            } catch (IOException e) {
                System.out.println("-");
            }
        }
    }

    /** Writes files of at most so many blocks, and prints how many bytes they hold in the end. */
    private static void fill(int files, int blocks) throws IOException {
        long total = 0;
        for (int i = 0; i < files; i++) {
            Path file = Path.of("/tmp/fill" + i);
            try (var out = Files.newOutputStream(file)) {
                for (int block = 0; block < blocks; block++) {
                    out.write(new byte[1 << 20]);
                }
            } catch (IOException e) {
                System.out.println(e.getMessage());
            }
            total += Files.size(file);
        }
        System.out.println(total);
    }

    private static void connect(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 2000);
            System.out.println("connected");
        } catch (IOException e) {
            System.out.println("-");
        }
        try {
            System.out.println(NetworkInterface.networkInterfaces()
                    .filter(i -> !i.getName().equals("lo"))
                    .count());
        } catch (SocketException e) {
            System.out.println(0); // There is not one.
        }
    }

    private static void threads() throws IOException {
        int count = 0;
        try {
            while (count < 5000) {
                Thread thread = new Thread(Intruder::sleep);
                thread.setDaemon(true);
                thread.start();
                count++;
            }
        } catch (OutOfMemoryError e) {
            // The wall.
        }
        say(count);
        System.in.read();
        Runtime.getRuntime().halt(0);
    }

    private static void fork(int attempts, String marker) throws IOException {
        int started = 0;
        for (int i = 0; i < attempts; i++) {
            try {
                java("sleep", marker);
                started++;
            } catch (IOException | OutOfMemoryError e) {
                break; // No more processes, or no thread to watch one.
            }
        }
        say(started);
        System.in.read();
    }

    /** Leaves a sleeper behind whose parent is gone. */
    private static void orphan(String marker) throws Exception {
        java("fork", "1", marker).getOutputStream().close();
        say(1);
        sleep();
    }

    private static Process java(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of("/jdk/bin/java", "-Xmx8m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", "/app/0.jar"));
        command.add(Intruder.class.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }

    private static void sleep() {
        try {
            Thread.sleep(600_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void spin() {
        say(1);
        for (long i = 0; i >= 0; i++) {
            if (i == Long.MAX_VALUE - 1) {
                i = 0;
            }
        }
    }

    /** What the JVM lets each kind of memory have. */
    private static void pools() {
        ManagementFactory.getMemoryPoolMXBeans()
                .forEach(pool -> System.out.println(
                        pool.getName() + "=" + pool.getUsage().getMax()));
    }

    private static void load(String library) {
        try {
            System.load(library);
            System.out.println("loaded");
        } catch (IllegalCallerException | UnsatisfiedLinkError refused) {
            System.out.println(refused.getClass().getSimpleName());
        }
    }

    private static void heap() {
        List<byte[]> held = new ArrayList<>();
        try {
            while (held.size() < 4096) {
                held.add(new byte[1 << 20]);
            }
        } catch (OutOfMemoryError e) {
            // The wall.
        }
        say(held.size());
    }

    /** Takes memory past the JVM's own bounds, as native code would; prints the mebibytes so far, block by block. */
    private static void nativeMemory() throws Exception {
        Class<?> type = Class.forName("sun.misc.Unsafe");
        Field field = type.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        Object unsafe = field.get(null);
        Method allocate = type.getMethod("allocateMemory", long.class);
        Method fill = type.getMethod("setMemory", long.class, long.class, byte.class);
        for (int i = 1; i <= 1024; i++) {
            long address = (long) allocate.invoke(unsafe, (long) BLOCK);
            fill.invoke(unsafe, address, (long) BLOCK, (byte) 1);
            say(i * (BLOCK >> 20));
        }
    }

    private static void crash() throws Exception {
        say(1);
        Class<?> type = Class.forName("sun.misc.Unsafe");
        Field field = type.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        type.getMethod("putAddress", long.class, long.class).invoke(field.get(null), 8L, 0L);
    }

    private static void direct() {
        List<ByteBuffer> held = new ArrayList<>();
        try {
            while (held.size() < 1024) {
                held.add(ByteBuffer.allocateDirect(BLOCK));
            }
        } catch (OutOfMemoryError e) {
            // The wall.
        }
        say(held.size() * (BLOCK >> 20));
    }

    private static void say(int number) {
        System.out.println(number);
        System.out.flush();
    }
}
