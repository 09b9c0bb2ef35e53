package whetstone.kit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An independent library behind the contract, which shows that the reference is right. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Witness {
    /** The library, such as {@code Smile 2.6.0}. */
    String value();

    /** The claims that the library does not meet, each with the convention in which it differs. */
    Excuse[] excuses() default {};

    /** Claims that do not hold for the library, and why. */
    @interface Excuse {
        String[] claims();

        String reason();
    }
}
