package neural.mlp.wrong;

import java.util.List;
import neural.mlp.MlpReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Can a logit be negative? Look at what happens to the z of the last layer.")
public final class PutsReluAfterTheLastLayer extends MlpReference {
    @Override
    protected List<double[][]> forward(List<Layer> layers, double[][] x) {
        List<double[][]> outputs = super.forward(layers, x);
        outputs.set(layers.size(), Laws.each(outputs.get(layers.size()), z -> Math.max(0, z)));
        return outputs;
    }
}
