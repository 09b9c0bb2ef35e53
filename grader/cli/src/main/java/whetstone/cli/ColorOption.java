package whetstone.cli;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** Whether output has colours. */
final class ColorOption {
    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "auto (on a terminal, unless NO_COLOR is set), always, never.")
    private When when;

    Ink ink() {
        return new Ink(
                switch (when) {
                    case AUTO -> Ansi.AUTO.enabled();
                    case ALWAYS -> true;
                    case NEVER -> false;
                });
    }

    private enum When {
        AUTO,
        ALWAYS,
        NEVER
    }
}
