package data.scaleencode.wrong;

import data.scaleencode.ScaleEncodeReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Rooms are counted in rooms. In which unit is your deviation: rooms, or square rooms?")
public final class AnswersVariances extends ScaleEncodeReference {
    @Override
    public Scale fit(double[][] x) {
        Scale scale = super.fit(x);
        return new Scale(scale.means(), Laws.each(scale.deviations(), deviation -> deviation * deviation));
    }
}
