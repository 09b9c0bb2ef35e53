package whetstone.harness;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;

/** Types that only the declaration of a method can name. */
final class Types {
    private Types() {}

    static Type of(String method) {
        return method(Fixtures.Methods.class, method).getGenericReturnType();
    }

    static Method method(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
