package whetstone.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A child JVM at the far end of its pipes. */
final class Child implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    static final String ANSWER = "answer 1048576 4194304 1000 1048576";
    static final String COMPILE = "compile 1048576 2000 16777216";

    private long ticket;
    private final Process process;
    private final OutputStream requests;
    private final CompletableFuture<byte[]> printed;

    /** @param loop the arguments of the main class, see there */
    Child(String loop, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-Xlog:disable", "-XX:+DisplayVMOutputToStderr", "-XX:+UseSerialGC"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classes(), Main.class.getName()));
        command.addAll(List.of(loop.split(" ")));
        try {
            process = new ProcessBuilder(command).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        requests = process.getOutputStream();
        printed = CompletableFuture.supplyAsync(this::drain, Child::start);
        assertInstanceOf(Reply.Ready.class, reply());
    }

    private static String classes() {
        return Path.of(Main.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
    }

    private byte[] drain() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            process.getErrorStream().transferTo(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Reply ask(Request request) {
        send(request);
        return reply();
    }

    void send(Request request) {
        send(request.encode(Fixtures.BOUNDS));
    }

    void send(byte[] frame) {
        try {
            Frames.write(requests, ++ticket, frame);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reply reply() {
        return Reply.decode(
                frame().orElseThrow(() -> new AssertionError("the child is gone: " + printed())), Fixtures.BOUNDS);
    }

    private Optional<byte[]> frame() {
        return within(CompletableFuture.supplyAsync(this::readFrame, Child::start));
    }

    private Optional<byte[]> readFrame() {
        try {
            Optional<Frames.Frame> frame = Frames.read(process.getInputStream(), Fixtures.BOUNDS);
            frame.ifPresent(reply -> assertEquals(ticket, reply.ticket()));
            return frame.map(Frames.Frame::payload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A thread for each: tasks that block would fill the common pool. */
    private static void start(Runnable task) {
        Thread thread = new Thread(task, "child's pipe");
        thread.setDaemon(true);
        thread.start();
    }

    private <T> T within(CompletableFuture<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new AssertionError(e);
        }
    }

    /** Closes the child's stdin and waits for its exit code. */
    int end() {
        try {
            requests.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return exitCode();
    }

    int exitCode() {
        return within(process.onExit()).exitValue();
    }

    void assertGone() {
        assertEquals(Optional.empty(), frame());
    }

    /** All that the child printed, once it has ended. */
    String printed() {
        return new String(within(printed), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        exitCode();
    }
}
