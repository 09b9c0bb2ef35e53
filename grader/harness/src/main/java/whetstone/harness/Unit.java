package whetstone.harness;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;

/** A contract, a solution of it, and the object that is being asked. */
final class Unit {
    private final UnitLoader loader;
    private final Map<String, Method> methods = new HashMap<>();
    private final Map<String, Signature> signatures = new HashMap<>();
    private final Constructor<?> constructor;
    private final Field counter;
    private Object solution;

    private Unit(UnitLoader loader, Class<?> contract, Constructor<?> constructor, Field counter) {
        this.loader = loader;
        this.constructor = constructor;
        this.counter = counter;
        for (Method method : contract.getMethods()) {
            if (!Modifier.isStatic(method.getModifiers())) {
                method.setAccessible(true);
                methods.put(Signature.key(method), method);
            }
        }
    }

    static UnitLoader loader(Request.Load load) {
        Map<String, byte[]> classes = new HashMap<>(load.classes());
        classes.remove(load.counter());
        return new UnitLoader(classes);
    }

    /** Loads, links and initialises, the counter before any code that could look for it; a failure of the solution's own is thrown as it comes. */
    static Unit of(UnitLoader loader, Request.Load load) throws ReflectiveOperationException, NotLoadedException {
        Field counter = counter(loader, load);
        Class<?> contract = Class.forName(load.contract(), true, loader);
        Class<?> solution = Class.forName(load.solution(), true, loader);
        if (!contract.isAssignableFrom(solution)) {
            throw new NotLoadedException(solution.getSimpleName() + " does not implement " + contract.getSimpleName());
        }
        return new Unit(loader, contract, constructor(solution), counter);
    }

    /** A constructor that is not public will do: the check is of the answers, not of the modifiers. */
    private static Constructor<?> constructor(Class<?> solution) throws NotLoadedException {
        if (solution.isInterface() || Modifier.isAbstract(solution.getModifiers())) {
            throw new NotLoadedException(solution.getSimpleName() + " is abstract");
        }
        try {
            Constructor<?> constructor = solution.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new NotLoadedException(solution.getSimpleName() + " has no constructor without parameters");
        }
    }

    private static Field counter(UnitLoader loader, Request.Load load) throws ReflectiveOperationException {
        if (load.counter().isEmpty()) {
            return null;
        }
        byte[] bytes = load.classes().get(load.counter());
        Field steps = loader.define(load.counter(), bytes).getDeclaredField("steps");
        steps.setAccessible(true);
        return steps;
    }

    Signature signature(String key) throws NotLoadedException {
        Signature known = signatures.get(key);
        if (known != null) {
            return known;
        }
        Method method = methods.get(key);
        if (method == null) {
            throw new NotLoadedException("the contract has no method " + key);
        }
        Signature signature = Signature.of(method);
        signatures.put(key, signature);
        return signature;
    }

    /** Through the contract's method, which works for classes that are not public and for default methods. */
    Object call(Signature signature, boolean fresh, Object[] arguments) throws ReflectiveOperationException {
        Thread.currentThread().setContextClassLoader(loader);
        if (fresh || solution == null) {
            solution = null;
            solution = made();
        }
        return signature.method().invoke(solution, arguments);
    }

    /** A constructor that throws refuses no question: nothing was asked yet. */
    private Object made() throws ReflectiveOperationException {
        try {
            return constructor.newInstance();
        } catch (InvocationTargetException thrown) {
            throw new NotMadeException(thrown.getCause());
        }
    }

    boolean counts() {
        return counter != null;
    }

    long steps() {
        try {
            return counter == null ? 0 : counter.getLong(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    UnitLoader loader() {
        return loader;
    }
}
