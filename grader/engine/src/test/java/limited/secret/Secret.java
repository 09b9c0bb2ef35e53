package limited.secret;

public interface Secret {
    int twice(int value);
}
