package id.jangkau.systemtests.chaos;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Runs beside the tests of other stacks, one at a time of those on the stack of {@link Drill}. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("drill")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface OnDrillStack {}
