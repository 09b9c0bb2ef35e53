package whetstone.sample;

/** A contract for growth claims. */
public interface Pairs {
    /** How many of the values come up more than once. */
    int repeated(int[] values);
}
