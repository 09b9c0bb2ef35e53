package drift.pagehinkley.wrong;

import drift.pagehinkley.PageHinkleyReference;
import whetstone.kit.Misconception;

@Misconception("Read the last line of the formula again for a sum that equals the threshold.")
public final class NeedsMoreThanTheThreshold extends PageHinkleyReference {
    @Override
    public void start(Settings settings) {
        super.start(settings); // refuses what is out of range
        super.start(new Settings(
                settings.minInstances(), settings.delta(), Math.nextUp(settings.threshold()), settings.alpha()));
    }
}
