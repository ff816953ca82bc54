package id.jangkau.systemtests;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.condition.EnabledIf;

/** Runs where Chromium is, is skipped where it is not, and fails without it where {@code CI=true}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(
        value = "id.jangkau.systemtests.Chromium#isThereOrMustBe",
        disabledReason = "no Chromium: install it (apt-get install chromium) or set JANGKAU_CHROMIUM to its path")
@interface NeedsChromium {}
