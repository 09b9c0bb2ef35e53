package whetstone.engine.speed;

/** Who answers the questions that are timed. */
enum Role {
    OWN,
    NAIVE,
    /** The naive loop a second time: how far the two differ is what this machine makes of equal things. */
    NAIVE_AGAIN,
    FAST,
    IDLE
}
