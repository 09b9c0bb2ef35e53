package whetstone.kit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A known mistake: the same contract with one thing wrong. The name of the class is the diagnosis, this text the hint.
 *
 * <p>The hint names the thing to look at, not the answer.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Misconception {
    String value();
}
