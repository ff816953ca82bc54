package id.jangkau.kubernetes.manifest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.condition.EnabledIf;

/** Runs where kubectl is, is skipped where it is not, and fails without it where {@code CI=true}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(
        value = "id.jangkau.kubernetes.manifest.Kubectl#isThereOrMustBe",
        disabledReason = "no kubectl of 1.27 or newer: install it or set JANGKAU_KUBECTL to its path")
public @interface NeedsKubectl {}
