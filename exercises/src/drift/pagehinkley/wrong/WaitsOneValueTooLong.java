package drift.pagehinkley.wrong;

import drift.pagehinkley.PageHinkleyReference;
import whetstone.kit.Misconception;

@Misconception("With minInstances = 5, which value of the stream is the first that may raise the alarm?")
public final class WaitsOneValueTooLong extends PageHinkleyReference {
    @Override
    public void start(Settings settings) {
        super.start(settings); // refuses what is out of range
        super.start(
                new Settings(settings.minInstances() + 1, settings.delta(), settings.threshold(), settings.alpha()));
    }
}
