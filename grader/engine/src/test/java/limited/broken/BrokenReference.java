package limited.broken;

public class BrokenReference implements Broken {
    @Override
    public int twice(int value) {
        return 2 * value;
    }
}
