package whetstone.mutation;

/**
 * A mutant and what became of it.
 *
 * @param line the number of the changed line
 * @param code the changed line
 * @param change what PIT did to it
 */
record Outcome(int line, String code, String change, Fate fate) {
    Outcome as(Fate other) {
        return new Outcome(line, code, change, other);
    }

    /** As it would stand in {@code equivalents.md}. */
    @Override
    public String toString() {
        return "line " + line + ": - `" + code + "`: `" + change + "`.";
    }
}
