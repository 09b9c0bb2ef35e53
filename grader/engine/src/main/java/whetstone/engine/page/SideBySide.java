package whetstone.engine.page;

/** A learner's source and the reference's. */
public record SideBySide(String own, String reference) {}
