package limited.burden;

import java.util.List;

public class BurdenReference implements Burden {
    @Override
    public boolean act() {
        return true;
    }

    @Override
    public double[] numbers() {
        return new double[1];
    }

    @Override
    public String text() {
        return "words";
    }

    @Override
    public Nest nest() {
        return new Nest(List.of(new Nest(List.of())));
    }
}
