package data.scaleencode.wrong;

import data.scaleencode.ScaleEncodeReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Four flats, four squares: by which number does the statement divide their sum?")
public final class DividesByNMinusOne extends ScaleEncodeReference {
    @Override
    public Scale fit(double[][] x) {
        Scale scale = super.fit(x);
        double factor = x.length == 1 ? 1 : Math.sqrt(x.length / (x.length - 1.0));
        return new Scale(scale.means(), Laws.each(scale.deviations(), deviation -> factor * deviation));
    }
}
