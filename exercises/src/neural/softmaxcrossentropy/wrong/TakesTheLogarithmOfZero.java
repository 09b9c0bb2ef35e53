package neural.softmaxcrossentropy.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "A class far behind has the probability 0 in a double. Can its logarithm be had without the probability?")
public final class TakesTheLogarithmOfZero extends LossOfProbabilities {}
