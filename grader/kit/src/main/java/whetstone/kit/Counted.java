package whetstone.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;

/** A class of this JVM, loaded a second time with its steps counted. */
final class Counted<C> {
    private static final String COUNTER = "whetstone.counted.Counter";

    private final Class<? extends C> implementation;
    private final Field steps;

    private Counted(Class<? extends C> implementation, Field steps) {
        this.implementation = implementation;
        this.steps = steps;
    }

    static <C> Counted<C> of(Class<C> contract, Class<? extends C> implementation) {
        try {
            Loader loader = new Loader(contract, implementation.getClassLoader());
            return new Counted<>(
                    loader.loadClass(implementation.getName()).asSubclass(contract),
                    loader.loadClass(COUNTER).getField(Steps.FIELD));
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("cannot count the steps of " + implementation, failure);
        }
    }

    C create() {
        return create(implementation);
    }

    long steps() {
        try {
            return steps.getLong(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static <C> C create(Class<? extends C> implementation) {
        try {
            Constructor<? extends C> constructor = implementation.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof Error error) {
                throw error;
            }
            if (thrown.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("the constructor of " + implementation + " threw", thrown.getCause());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(implementation + " has no constructor without parameters", failure);
        }
    }

    /** Defines the classes of the exercise's packages anew, all but the contract, which both sides must share. */
    private static final class Loader extends ClassLoader {
        private final String contract;
        private final String exercise;

        Loader(Class<?> contract, ClassLoader parent) {
            super(parent);
            this.contract = contract.getName();
            this.exercise = contract.getPackageName() + ".";
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            boolean shared = name.equals(contract) || name.startsWith(contract + "$") || !name.startsWith(exercise);
            if (shared && !name.equals(COUNTER)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : define(name);
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            byte[] bytes = name.equals(COUNTER)
                    ? Steps.counter(COUNTER.replace('.', '/'))
                    : Steps.counting(read(name), COUNTER.replace('.', '/'));
            return defineClass(name, bytes, 0, bytes.length);
        }

        private byte[] read(String name) throws ClassNotFoundException {
            try (InputStream classFile = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (classFile == null) {
                    throw new ClassNotFoundException(name);
                }
                return classFile.readAllBytes();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
