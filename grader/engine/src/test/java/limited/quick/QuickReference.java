package limited.quick;

import limited.quick.speed.Naive;

public class QuickReference extends Naive {}
