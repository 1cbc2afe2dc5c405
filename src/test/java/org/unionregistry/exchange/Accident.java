package org.unionregistry.exchange;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionregistry.member.MembersAdmitted;

/** Breaks the work off in the middle of a commit. */
@TestConfiguration(proxyBeanMethods = false)
class Accident {
    @Autowired
    private JdbcClient jdbc;

    private final AtomicInteger countdown = new AtomicInteger();
    private volatile @Nullable RuntimeException failure;

    void at(@Nullable RuntimeException what, int commit) {
        failure = what;
        countdown.set(commit);
    }

    @EventListener
    void on(MembersAdmitted admitted) {
        RuntimeException planned = failure;
        if (planned == null || countdown.decrementAndGet() > 0) {
            return;
        }
        if (planned == ImportResumeTest.KILLED) {
            jdbc.sql("select pg_terminate_backend(pg_backend_pid())").query(Boolean.class).single();
        }
        throw planned;
    }
}
