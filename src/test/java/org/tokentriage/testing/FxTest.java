package org.tokentriage.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs the class on the JavaFX thread: constructor, life-cycle methods and tests alike. One toolkit serves all classes,
 * each test starts without windows, and an exception which JavaFX would only print fails the test.
 */
@Tag("window")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(FxTestExtension.class)
public @interface FxTest {}
