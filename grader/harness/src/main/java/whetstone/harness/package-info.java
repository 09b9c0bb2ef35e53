/**
 * The only code of the grader inside the sandbox: the codec for values, the messages of the wire, and the two loops of
 * a child JVM, one that asks a learner's object and one that compiles.
 */
package whetstone.harness;
