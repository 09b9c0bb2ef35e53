package whetstone.engine.sandbox;

/** How much protection is asked for. */
public enum Mode {
    /** The best that works here, a plain process at worst. */
    AUTO,
    /** Walls, or nothing runs. */
    REQUIRED,
    /** A plain process. */
    NONE
}
