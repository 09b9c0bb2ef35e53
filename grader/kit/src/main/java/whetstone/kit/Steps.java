package whetstone.kit;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Adds a counter to byte code: one step for every method entered and every jump met.
 *
 * <p>A loop meets a jump each time round, so the count grows as the work does, on any machine alike.
 */
public final class Steps {
    /** The counter's field, a {@code public static long}. */
    public static final String FIELD = "steps";

    private Steps() {}

    /**
     * @param counter the internal name of the class that holds the counter
     * @return the class, counting
     */
    public static byte[] counting(byte[] classFile, String counter) {
        ClassReader reader = new ClassReader(classFile);
        // Stack map frames stay as they are: counting leaves stack and locals as it found them.
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(int access, String name, String type, String sign, String[] ex) {
                        return new Counting(super.visitMethod(access, name, type, sign, ex), counter);
                    }
                },
                0);
        return writer.toByteArray();
    }

    /** The class that holds the counter. */
    public static byte[] counter(String name) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL, name, null, "java/lang/Object", null);
        writer.visitField(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, FIELD, "J", null, null)
                .visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static final class Counting extends MethodVisitor {
        private final String counter;

        Counting(MethodVisitor next, String counter) {
            super(Opcodes.ASM9, next);
            this.counter = counter;
        }

        @Override
        public void visitCode() {
            super.visitCode();
            count();
        }

        @Override
        public void visitJumpInsn(int opcode, Label target) {
            count();
            super.visitJumpInsn(opcode, target);
        }

        private void count() {
            super.visitFieldInsn(Opcodes.GETSTATIC, counter, FIELD, "J");
            super.visitInsn(Opcodes.LCONST_1);
            super.visitInsn(Opcodes.LADD);
            super.visitFieldInsn(Opcodes.PUTSTATIC, counter, FIELD, "J");
        }
    }
}
