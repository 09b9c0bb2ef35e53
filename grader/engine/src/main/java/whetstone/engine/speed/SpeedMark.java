package whetstone.engine.speed;

/**
 * What a solution's speed earned.
 *
 * @param points what it is worth; 0 where badges are for honour
 */
public record SpeedMark(Pace pace, double points, double earned) {
    public static SpeedMark of(Pace pace, double points) {
        return new SpeedMark(pace, points, points * pace.badge().share());
    }
}
