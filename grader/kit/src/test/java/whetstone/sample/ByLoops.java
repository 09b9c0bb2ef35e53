package whetstone.sample;

public final class ByLoops implements Pairs {
    @Override
    public int repeated(int[] values) {
        int repeated = 0;
        for (int i = 0; i < values.length; i++) {
            int earlier = 0;
            for (int j = 0; j < i; j++) {
                earlier += values[j] == values[i] ? 1 : 0;
            }
            repeated += earlier == 1 ? 1 : 0;
        }
        return repeated;
    }
}
