package neural.autodiff;

import static whetstone.kit.Expect.gradient;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.within;

import java.util.ArrayList;
import java.util.List;
import neural.autodiff.Autodiff.Binary;
import neural.autodiff.Autodiff.Function;
import neural.autodiff.Autodiff.Leaf;
import neural.autodiff.Autodiff.Node;
import neural.autodiff.Autodiff.Operation;
import neural.autodiff.Autodiff.Power;
import neural.autodiff.Autodiff.Unary;
import neural.autodiff.AutodiffCases.Formula;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Growth;
import whetstone.kit.Tolerance;

public final class AutodiffChecks implements Checks<Autodiff> {
    private static final String EXAMPLE = "differentiates a · b + a, the example of the statement";
    private static final String CHAIN = "takes four times the steps for a chain that is four times as long";

    private static final String DIFFERENCED = "has the derivatives that central differences show";

    private static final Tolerance NINE_DIGITS = within(1e-9, 1e-9);

    /** Over 66,000 drawn graphs the differences were right to 1e-7 and 4e-8 of the largest entry. */
    private static final Tolerance DIFFERENCES = within(1e-7, 1e-5);

    private static final List<Node> STATEMENT =
            List.of(new Binary(Operation.ADD, 1, 3), new Binary(Operation.MULTIPLY, 3, 2), new Leaf(-2), new Leaf(3));

    /** Five times the result of one operation, so that a slope stands alone and is multiplied by 5. */
    private static final List<Known> OPERATIONS = List.of(
            known(new Binary(Operation.ADD, 3, 4), 2, 3, 5, 5, 5),
            known(new Binary(Operation.SUBTRACT, 3, 4), 2, 3, -1, 5, -5),
            known(new Binary(Operation.MULTIPLY, 3, 4), 2, 3, 6, 15, 10),
            known(new Binary(Operation.DIVIDE, 3, 4), 3, 4, 0.75, 1.25, -0.9375),
            known(new Power(3, 3), 2, 0, 8, 60, 0),
            known(new Power(3, 0.5), 4, 0, 2, 1.25, 0),
            known(new Power(3, -1), -2, 0, -0.5, -1.25, 0),
            known(new Unary(Function.EXP, 3), Math.log(3), 0, 3, 15, 0),
            known(new Unary(Function.LOG, 3), 4, 0, Math.log(4), 1.25, 0),
            known(new Unary(Function.TANH, 3), Math.log(3), 0, 0.8, 1.8, 0),
            known(new Unary(Function.RELU, 3), 3, 0, 3, 5, 0),
            known(new Unary(Function.RELU, 3), -3, 0, 0, 0, 0));

    /** With x = 3: x · x; then s + s · x where s is x · x, so that s is used near the output and again further away. */
    private static final List<Known> REUSED = List.of(
            new Known(List.of(new Binary(Operation.MULTIPLY, 1, 1), new Leaf(3)), new double[] {1, 6}),
            new Known(
                    List.of(
                            new Binary(Operation.ADD, 1, 2),
                            new Binary(Operation.MULTIPLY, 3, 3),
                            new Binary(Operation.MULTIPLY, 1, 3),
                            new Leaf(3)),
                    new double[] {1, 4, 1, 33}));

    private static final List<List<Node>> NO_GRAPHS = List.of(
            List.of(),
            List.of(new Unary(Function.EXP, 1)),
            List.of(new Unary(Function.EXP, -1)),
            List.of(new Leaf(1), new Binary(Operation.ADD, 0, 2)),
            List.of(new Leaf(1), new Power(-1, 2)),
            List.of(new Leaf(Double.NaN)),
            List.of(new Leaf(1), new Leaf(Double.POSITIVE_INFINITY)));

    private static final List<List<Node>> CIRCLES = List.of(
            List.of(new Leaf(1), new Power(1, 2)),
            List.of(new Leaf(1), new Binary(Operation.ADD, 0, 2), new Unary(Function.TANH, 1)));

    @Override
    public void declare(Claims<Autodiff> claims) {
        evaluates(claims);
        differentiates(claims);
        meetsEdges(claims);
        isQuick(claims);
    }

    private static void evaluates(Claims<Autodiff> claims) {
        claims.that("evaluates a · b + a, the example of the statement")
                .worth(0.5)
                .hint("Node 0 uses nodes 1 and 3, which stand behind it. Which nodes can be evaluated first?")
                .ask(autodiff -> autodiff.values(STATEMENT))
                .expect(near(new double[] {-3, -6, -2, 3}, NINE_DIGITS));

        claims.that("evaluates every node of a graph that is listed in any order")
                .worth(0.5)
                .given(sizes(2, 3, 4, 6, 10, 20, 40), AutodiffCases::draw)
                .ask((autodiff, formula) -> autodiff.values(formula.graph()))
                .expect((formula, values) -> near(formula.values(), values, NINE_DIGITS));
    }

    private static void differentiates(Claims<Autodiff> claims) {
        claims.that(EXAMPLE)
                .worth(1)
                .hint("Two nodes use a. What does each of them hand to it?")
                .ask(autodiff -> autodiff.gradient(STATEMENT, 0))
                .expect(near(new double[] {1, 1, 3, -1}, NINE_DIGITS));

        claims.that("differentiates five times the result of each operation")
                .worth(1.5)
                .hint("Node 0 is 5 · node 1, and node 1 is the operation. Its slope arrives at node 3, times 5.")
                .givenEach(OPERATIONS)
                .ask((autodiff, known) -> autodiff.gradient(known.graph(), 0))
                .expect((known, answer) -> gradient(known.gradient(), answer, NINE_DIGITS));

        claims.that("adds up what all uses of a node bring")
                .worth(1)
                .hint("x · x has the derivative 2x = 6 for x = 3. One use of x brings 3; where is the other?")
                .givenEach(REUSED)
                .ask((autodiff, known) -> autodiff.gradient(known.graph(), 0))
                .expect((known, answer) -> gradient(known.gradient(), answer, NINE_DIGITS));

        claims.that(DIFFERENCED)
                .worth(1.5)
                .hint("Follow the smallest graph by hand from the output backwards: who uses the node that is off?")
                .given(sizes(2, 3, 4, 5, 6, 8, 8, 12, 12, 20, 30), AutodiffCases::draw)
                .ask((autodiff, formula) -> autodiff.gradient(formula.graph(), formula.output()))
                .expect((formula, answer) -> gradient(formula.differences(), answer, DIFFERENCES));

        // A wrong gradient can agree with the differences at a random point and part from them where it leads.
        claims.that("has them still after 20 steps downhill of a neuron's squared error")
                .worth(0.5)
                .after(EXAMPLE)
                .given(sizes(1, 2, 5), AutodiffCases::neuron)
                .ask((autodiff, formula) -> {
                    Formula at = formula;
                    for (int step = 0; step < 20; step++) {
                        at = at.downhill(autodiff.gradient(at.graph(), at.output()), 0.02);
                    }
                    return new Slope(at, autodiff.gradient(at.graph(), at.output()));
                })
                .expect((formula, end) -> gradient(end.at().differences(), end.gradient(), DIFFERENCES));
    }

    private static void meetsEdges(Claims<Autodiff> claims) {
        claims.that("gives relu the slope 0 at 0")
                .worth(0.25)
                .after(EXAMPLE)
                .ask(autodiff -> autodiff.gradient(List.of(new Leaf(0), new Unary(Function.RELU, 0)), 1))
                .expect(near(new double[] {0, 1}, NINE_DIGITS));

        // Node 2 is log 0, node 3 is 1 / 0; nodes 4 and 5 are e to the 0 and the output, twice that.
        claims.that("gives 0 to what the output does not depend on, also where a slope is infinite")
                .worth(0.5)
                .after(EXAMPLE)
                .hint("What is 0 · Infinity in a double? A node with the derivative 0 has nothing to hand on.")
                .ask(autodiff -> autodiff.gradient(
                        List.of(
                                new Leaf(0),
                                new Leaf(7),
                                new Unary(Function.LOG, 0),
                                new Power(0, -1),
                                new Unary(Function.EXP, 0),
                                new Binary(Operation.ADD, 4, 4)),
                        5))
                .expect(near(new double[] {2, 0, 0, 0, 2, 1}, NINE_DIGITS));

        claims.that("gives the same derivatives again after it was asked for those of another node")
                .worth(0.5)
                .after(EXAMPLE)
                .hint("Every call begins with sums of 0.")
                .given(sizes(3, 6, 12), AutodiffCases::draw)
                .ask((autodiff, formula) -> {
                    double[] first = autodiff.gradient(formula.graph(), formula.output());
                    double[] leaf = autodiff.gradient(formula.graph(), formula.order()[0]);
                    return new Answers(first, leaf, autodiff.gradient(formula.graph(), formula.output()));
                })
                .expect((formula, answers) -> near(answers.first(), answers.second(), NINE_DIGITS)
                        .and(() -> near(1.0, answers.leaf()[formula.order()[0]], NINE_DIGITS)
                                .about("the derivative of a node by itself is")));

        claims.that("refuses no nodes, operands that are none, and leaves that are not finite")
                .worth(0.25)
                .givenEach(NO_GRAPHS)
                .ask((autodiff, graph) -> autodiff.values(graph))
                .expectThrows(IllegalArgumentException.class);

        claims.that("refuses nodes that use each other in a circle, wherever the output is")
                .worth(0.25)
                .hint("Count the nodes that got a value. What if some never do?")
                .givenEach(CIRCLES)
                .ask((autodiff, graph) -> autodiff.gradient(graph, 0))
                .expectThrows(IllegalArgumentException.class);

        claims.that("refuses an output that is no node")
                .worth(0.25)
                .givenEach(List.of(-1, 4))
                .ask((autodiff, output) -> autodiff.gradient(STATEMENT, output))
                .expectThrows(IllegalArgumentException.class);
    }

    private static void isQuick(Claims<Autodiff> claims) {
        claims.that("takes no more steps when more paths lead to a node")
                .worth(0.25)
                .after(DIFFERENCED)
                .hint("x + x, that plus itself, and so on: 16 nodes, 65,536 paths. Each node hands on its sum once.")
                .given(sizes(4, 16), AutodiffCases::ladder)
                .ask((autodiff, formula) -> autodiff.gradient(formula.graph(), formula.output()))
                .growing(Growth.LINEAR)
                .expect((formula, answer) ->
                        near(Math.pow(2, formula.graph().size() - 1.0), answer[formula.order()[0]], NINE_DIGITS));

        claims.that(CHAIN)
                .worth(0.25)
                .after(DIFFERENCED)
                .hint("Is the list of nodes gone through again for each node?")
                .given(sizes(100, 400), AutodiffCases::chain)
                .ask((autodiff, formula) -> autodiff.gradient(formula.graph(), formula.output()))
                .growing(Growth.LINEAR)
                .expect((formula, answer) ->
                        near((double) formula.graph().size(), answer[formula.order()[0]], NINE_DIGITS));

        // The thread that answers has a stack of 2 MiB; 40,000 calls take 3 or more.
        claims.that("differentiates a chain of 40,000 nodes")
                .worth(0.5)
                .after(CHAIN)
                .hint("A method that calls itself for each node runs out of stack. Keep a list of what is still to do.")
                .given(sizes(40_000), AutodiffCases::chain)
                .ask((autodiff, formula) -> autodiff.gradient(formula.graph(), formula.output()))
                .expect((formula, answer) -> near(40_001.0, answer[formula.order()[0]], NINE_DIGITS));
    }

    private static Known known(Node operation, double left, double right, double value, double byLeft, double byRight) {
        List<Node> graph = new ArrayList<>(List.of(new Binary(Operation.MULTIPLY, 2, 1), operation, new Leaf(5)));
        graph.add(new Leaf(left));
        graph.add(new Leaf(right));
        return new Known(graph, new double[] {1, 5, value, byLeft, byRight});
    }

    private record Known(List<Node> graph, double[] gradient) {}

    private record Slope(Formula at, double[] gradient) {}

    private record Answers(double[] first, double[] leaf, double[] second) {}
}
