package evaluation.leakage.wrong;

import evaluation.leakage.LeakageReference;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("A row half way between the centres: which class does the statement give it?")
public final class GivesTiesToClassOne extends LeakageReference {
    @Override
    public int[] predict(Model model, double[][] x) {
        Model turned = new Model(model.means(), model.deviations(), model.columns(), new double[][] {
            model.centres()[1], model.centres()[0]
        });
        return IntStream.of(super.predict(turned, x)).map(label -> 1 - label).toArray();
    }
}
