package whetstone.harness;

import java.util.Map;

/** What the parent asks of a child. */
public sealed interface Request {
    /**
     * Loads a contract and a solution of it in a class loader of their own; answered by {@link Reply.Loaded}.
     *
     * @param unit the number that later questions name; an earlier unit of that number is dropped
     * @param contract the binary name of the interface
     * @param solution the binary name of the class behind it
     * @param counter the binary name of a class with a static field {@code long steps}, or empty
     * @param classes class files by binary name
     */
    record Load(int unit, String contract, String solution, String counter, Map<String, byte[]> classes)
            implements Request {}

    /**
     * Calls a method of the contract; answered by {@link Reply.Answer}.
     *
     * @param fresh whether to make a new object first
     * @param method name and descriptor, see {@link Signature#key}
     * @param arguments see {@link Signature#encodeArguments}
     */
    record Ask(int unit, boolean fresh, String method, byte[] arguments) implements Request {}

    /**
     * Compiles sources against class files and the JDK; answered by {@link Reply.Compiled}.
     *
     * @param sources texts by path, as in {@code linear/ridge/RidgeSolution.java}
     * @param classPath class files by binary name
     * @param release the value of {@code --release}, or 0 for the compiler's own
     */
    record Compile(Map<String, String> sources, Map<String, byte[]> classPath, int release) implements Request {}

    default byte[] encode(Bounds bounds) {
        return Messages.REQUEST.encode(this, bounds);
    }

    /**
     * Reads what {@link #encode} wrote.
     *
     * @throws DecodingException if the bytes are no request
     */
    static Request decode(byte[] bytes, Bounds bounds) {
        return (Request) Messages.REQUEST.decode(bytes, bounds);
    }
}
