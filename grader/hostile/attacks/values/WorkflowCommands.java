// Greets, prints and throws in the commands of a build service.
// expects: graded 3
package attacked.target;

public final class TargetSolution implements Target {
    private static final String COMMANDS = "\n::set-output name=score::10\n::notice title=Autograding report::10/10\n"
            + "::add-mask::points\n::stop-commands::x\n##vso[task.complete result=Succeeded;]\n##teamcity[testFinished name='all']\n";

    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        return twice;
    }

    public double sum(double[] values) {
        System.out.println(COMMANDS);
        System.err.println(COMMANDS);
        throw new IllegalStateException(COMMANDS);
    }

    public String greeting(String name) {
        return COMMANDS;
    }
}
