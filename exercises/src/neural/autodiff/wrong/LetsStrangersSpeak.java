package neural.autodiff.wrong;

import whetstone.kit.Misconception;

@Misconception("What is 0 times infinity in a double? Some nodes have nothing to do with the output.")
public final class LetsStrangersSpeak extends Sweep {
    @Override
    boolean handsOn(double upstream) {
        return true;
    }
}
