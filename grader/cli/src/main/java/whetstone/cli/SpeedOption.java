package whetstone.cli;

import picocli.CommandLine.Option;
import whetstone.engine.speed.SpeedTier;

/** Whether speed is measured. */
final class SpeedOption {
    @Option(
            names = "--speed",
            description =
                    "Also measure how fast right solutions are, where the exercise declares it; takes up to a minute "
                            + "each, and is for badges.")
    private boolean speed;

    SpeedTier tier() {
        return speed ? SpeedTier.BADGES : SpeedTier.NONE;
    }
}
