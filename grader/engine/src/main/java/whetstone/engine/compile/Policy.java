package whetstone.engine.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import whetstone.engine.catalogue.Exercise;

/**
 * What a solution's classes may be and call.
 *
 * <p>A courtesy: it tells an honest learner early. The wall is the sandbox.
 */
public final class Policy {
    private static final String REASON_CODE = "makes classes at run time; write them in the source";
    private static final String REASON_MEMORY = "reads memory behind Java's back";

    /** Types, or methods of types, by the beginning of {@code owner.name}. */
    private static final Map<String, String> BANNED = Map.of(
            "java/lang/ProcessBuilder.", "starts a process; compute in this one",
            "java/lang/Runtime.exec", "starts a process; compute in this one",
            "java/net/", "uses the network; there is none where solutions run",
            "java/nio/channels/SocketChannel.", "uses the network; there is none where solutions run",
            "java/lang/ClassLoader.defineClass", REASON_CODE,
            "java/lang/invoke/MethodHandles$Lookup.define", REASON_CODE,
            "sun/misc/Unsafe.", REASON_MEMORY,
            "java/lang/foreign/", REASON_MEMORY,
            "java/lang/System.load", "loads native code; write it in Java");

    private Policy() {}

    /** Sentences that each name a class and say what it may not; empty when all is well. */
    public static List<String> violations(Exercise<?> exercise, Map<String, byte[]> classes) {
        List<String> violations = new ArrayList<>();
        String home = exercise.folder().packageName();
        for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
            String name = entry.getKey();
            if (exercise.contractClasses().containsKey(name)) {
                violations.add(exercise.solutionFile() + " declares " + name
                        + ", which is the exercise's own contract; remove it from the file");
            } else if (!name.startsWith(home + ".") || name.indexOf('.', home.length() + 1) >= 0) {
                violations.add(exercise.solutionFile() + " declares " + name + " outside the package " + home
                        + "; keep every class in that package");
            }
            violations.addAll(looked(name, entry.getValue()));
        }
        return violations;
    }

    /** What the compiler takes may still be nested more deeply than a reader of class files goes. */
    private static List<String> looked(String name, byte[] classFile) {
        try {
            return calls(name, classFile);
        } catch (RuntimeException tooDeep) {
            return List.of(name + " cannot be looked over; nest it less deeply");
        }
    }

    private static List<String> calls(String name, byte[] classFile) {
        TreeSet<String> found = new TreeSet<>();
        new ClassReader(classFile)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String method, String type, String sign, String[] ex) {
                                if ((access & Opcodes.ACC_NATIVE) != 0) {
                                    found.add(name + " has the native method " + method + "; write it in Java");
                                }
                                return new Calls(name, found);
                            }
                        },
                        ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return List.copyOf(found);
    }

    private static final class Calls extends MethodVisitor {
        private final String caller;
        private final TreeSet<String> found;

        Calls(String caller, TreeSet<String> found) {
            super(Opcodes.ASM9);
            this.caller = caller;
            this.found = found;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String type, boolean isInterface) {
            String call = owner + "." + name;
            BANNED.forEach((beginning, reason) -> {
                if (call.startsWith(beginning)) {
                    found.add(caller + " calls " + call.replace('/', '.') + ", which " + reason);
                }
            });
        }
    }
}
