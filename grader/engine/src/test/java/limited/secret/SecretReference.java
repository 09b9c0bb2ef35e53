package limited.secret;

public class SecretReference implements Secret {
    @Override
    public int twice(int value) {
        return 2 * value;
    }
}
