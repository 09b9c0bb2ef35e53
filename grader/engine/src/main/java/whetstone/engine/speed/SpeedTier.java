package whetstone.engine.speed;

import whetstone.engine.catalogue.Exercise;

/**
 * What an assignment makes of speed.
 *
 * @param measured whether it is measured at all
 * @param points what a gold badge is worth, on top of the claims; 0 where badges are for honour
 */
public record SpeedTier(boolean measured, double points) {
    public static final SpeedTier NONE = new SpeedTier(false, 0);
    public static final SpeedTier BADGES = new SpeedTier(true, 0);

    /** Whether it concerns an exercise: one that declares what is measured. */
    public boolean holdsFor(Exercise<?> exercise) {
        return measured && exercise.speed().isPresent();
    }
}
