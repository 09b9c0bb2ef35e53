package whetstone.mutation;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Ends changed code that runs without end: every method and every jump looks whether its thread is interrupted. */
public final class Fuse {
    private Fuse() {}

    /** Called by the code that {@link #wovenInto} made. */
    public static void look() {
        if (Thread.currentThread().isInterrupted()) {
            throw new Blown();
        }
    }

    static byte[] wovenInto(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(int access, String name, String type, String sign, String[] ex) {
                        return new Weaver(super.visitMethod(access, name, type, sign, ex));
                    }
                },
                0);
        return writer.toByteArray();
    }

    private static final class Weaver extends MethodVisitor {
        Weaver(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            look();
        }

        @Override
        public void visitJumpInsn(int opcode, Label target) {
            look();
            super.visitJumpInsn(opcode, target);
        }

        private void look() {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, Type.getInternalName(Fuse.class), "look", "()V", false);
        }
    }

    private static final class Blown extends Error {
        private Blown() {
            super("interrupted", null, false, false);
        }
    }
}
