package limited.broken;

public interface Broken {
    int twice(int value);
}
