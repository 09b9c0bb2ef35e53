package whetstone.kit;

/** What a fast solution earns, the least first. */
public enum Badge {
    NONE("no badge"),
    BRONZE("bronze"),
    SILVER("silver"),
    GOLD("gold");

    private final String words;

    Badge(String words) {
        this.words = words;
    }

    /** As people and results read it. */
    public String words() {
        return words;
    }

    /** The share of what speed is worth: a third for each step. */
    public double share() {
        return ordinal() / (double) GOLD.ordinal();
    }
}
