package org.unionregistry.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;

/**
 * Two do something in the same moment and one loses: a row is there already, a version has changed, a lock was not to be had
 * or the database gave one of the two up. The loser asks once more, in a transaction of its own, and finds its change made, or
 * learns from the rules what is otherwise now. It waits a moment first, or it would take the lock from the winner again. For commands that nobody calls within a transaction.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@Retryable(includes = {DataIntegrityViolationException.class, ConcurrencyFailureException.class}, maxRetries = 1, delay = 100, jitter = 50)
public @interface OnceMore {}
