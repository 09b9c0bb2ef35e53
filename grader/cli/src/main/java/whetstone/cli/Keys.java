package whetstone.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Single keys from a terminal; elsewhere the first character of each line, and Enter for an empty one. */
final class Keys implements AutoCloseable {
    static final int END = -1;
    static final int ENTER = '\n';

    private static final int CTRL_D = 4;

    private final Optional<Terminal> terminal;

    private Keys(Optional<Terminal> terminal) {
        this.terminal = terminal;
    }

    /** Makes the terminal give single keys, until closed or until the command ends in whatever way. */
    static Keys open() {
        return new Keys(System.console() == null ? Optional.empty() : raw());
    }

    private static Optional<Terminal> raw() {
        try {
            // Signals stay the JVM's: Ctrl-C runs the hooks that leave no process behind.
            Terminal terminal = TerminalBuilder.builder()
                    .system(true)
                    .dumb(false)
                    .nativeSignals(false)
                    .paused(true)
                    .build();
            terminal.enterRawMode();
            Attributes waiting = terminal.getAttributes();
            // A read waits for a key instead of looking ten times a second.
            waiting.setControlChar(Attributes.ControlChar.VMIN, 1);
            waiting.setControlChar(Attributes.ControlChar.VTIME, 0);
            terminal.setAttributes(waiting);
            return Optional.of(terminal);
        } catch (IOException | IllegalStateException none) {
            return Optional.empty();
        }
    }

    boolean single() {
        return terminal.isPresent();
    }

    /** Tells every key, {@link #END} last, from a thread that does not keep the command alive. */
    void tell(IntConsumer audience) {
        Thread thread = new Thread(() -> read(audience), "keys");
        thread.setDaemon(true);
        thread.start();
    }

    private void read(IntConsumer audience) {
        try {
            if (single()) {
                characters(System.in, audience);
            } else {
                lines(System.in, audience);
            }
        } catch (IOException unreadable) {
            // The end of the keys, as it were.
            audience.accept(END);
            return;
        }
        audience.accept(END);
    }

    private static void characters(InputStream in, IntConsumer audience) throws IOException {
        for (int key = in.read(); key != END && key != CTRL_D; key = in.read()) {
            audience.accept(key == '\r' ? ENTER : key);
        }
    }

    private static void lines(InputStream in, IntConsumer audience) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            audience.accept(line.isBlank() ? ENTER : line.strip().charAt(0));
        }
    }

    @Override
    public void close() throws IOException {
        if (terminal.isPresent()) {
            terminal.get().close();
        }
    }
}
