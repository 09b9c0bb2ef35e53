// Does not compile: raw controls and directions stand where a name should be.
// expects: not-compiled 0
package attacked.target;

public final class TargetSolution implements Target {
    [2J[32mright[0m  31m ‮thgir‬ ⁦ ‏؜;
