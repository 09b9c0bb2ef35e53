package attacked.target;

public final class TargetChecks {}
