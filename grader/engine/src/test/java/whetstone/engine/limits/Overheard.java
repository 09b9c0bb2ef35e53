package whetstone.engine.limits;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import whetstone.engine.sandbox.Job;
import whetstone.engine.sandbox.Sandbox;

/** A sandbox that counts what comes out of its processes beside the wire. */
record Overheard(Sandbox sandbox, List<CompletableFuture<Long>> printed) implements Sandbox {
    Overheard(Sandbox sandbox) {
        this(sandbox, new CopyOnWriteArrayList<>());
    }

    /** The bytes that all processes printed, once they have all ended. */
    long bytes() {
        return printed.stream()
                .mapToLong(count -> count.orTimeout(60, TimeUnit.SECONDS).join())
                .sum();
    }

    @Override
    public Process start(Job job) throws IOException {
        CompletableFuture<Long> count = new CompletableFuture<>();
        printed.add(count);
        return new Counted(sandbox.start(job), count);
    }

    @Override
    public String name() {
        return sandbox.name();
    }

    @Override
    public boolean walls() {
        return sandbox.walls();
    }

    @Override
    public Optional<String> probe() {
        return sandbox.probe();
    }

    @Override
    public void close() {
        sandbox.close();
    }

    private static final class Counting extends FilterInputStream {
        private final CompletableFuture<Long> whole;
        private long count;

        Counting(InputStream in, CompletableFuture<Long> whole) {
            super(in);
            this.whole = whole;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            if (read < 0) {
                whole.complete(count);
            } else {
                count += read;
            }
            return read;
        }
    }

    private static final class Counted extends Process {
        private final Process process;
        private final InputStream errors;

        Counted(Process process, CompletableFuture<Long> count) {
            this.process = process;
            errors = new Counting(process.getErrorStream(), count);
        }

        @Override
        public InputStream getErrorStream() {
            return errors;
        }

        @Override
        public OutputStream getOutputStream() {
            return process.getOutputStream();
        }

        @Override
        public InputStream getInputStream() {
            return process.getInputStream();
        }

        @Override
        public Stream<ProcessHandle> descendants() {
            return process.descendants();
        }

        @Override
        public int waitFor() throws InterruptedException {
            return process.waitFor();
        }

        @Override
        public int exitValue() {
            return process.exitValue();
        }

        @Override
        public void destroy() {
            process.destroy();
        }

        /** Ends as a child ends whose grader is gone: killing would close the stream that is listened to. */
        @Override
        public Process destroyForcibly() {
            try {
                process.getOutputStream().close();
            } catch (IOException gone) {
                process.destroyForcibly();
            }
            return this;
        }
    }
}
