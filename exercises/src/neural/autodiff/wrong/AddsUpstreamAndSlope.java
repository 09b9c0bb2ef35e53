package neural.autodiff.wrong;

import whetstone.kit.Misconception;

@Misconception("Follow two steps of a chain by hand: are their slopes added, or multiplied?")
public final class AddsUpstreamAndSlope extends Sweep {
    @Override
    double contribution(double before, double upstream, double slope) {
        return before + upstream + slope;
    }
}
