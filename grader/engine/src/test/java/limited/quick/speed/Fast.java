package limited.quick.speed;

public final class Fast extends Naive {}
