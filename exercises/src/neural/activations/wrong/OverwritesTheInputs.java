package neural.activations.wrong;

import neural.activations.ActivationsReference;
import whetstone.kit.Misconception;

@Misconception("Print z before and after the call. In which array is the answer made?")
public final class OverwritesTheInputs extends ActivationsReference {
    @Override
    public double[] relu(double[] z) {
        System.arraycopy(super.relu(z), 0, z, 0, z.length);
        return z;
    }
}
