package org.followthrough.web.costly;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.followthrough.web.layout.NotInOneLook;

/** A page that takes so much time or memory that little of it may go on at once: for one person, and for all. */
@NotInOneLook
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Costly {
}
