// Is the reference itself, by inheritance.
// expects: not-compiled 0
package attacked.target;

public final class TargetSolution extends TargetReference {}
