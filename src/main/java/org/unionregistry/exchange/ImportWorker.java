package org.unionregistry.exchange;

import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The one thread of this instance that works on imports, so that one file at a time is parsed. It is woken when
 * somebody sends something, and looks by itself for what a killed instance has left behind.
 */
@Component
public class ImportWorker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final long SHORT_WAIT_MILLIS = 1500;
    private static final long LAST_STEP_SECONDS = 15;

    private final ImportWork work;
    private final ImportCleaning cleaning;
    private final DuesCleaning duesCleaning;
    private final ImportProperties properties;
    private volatile @Nullable ScheduledExecutorService thread;

    ImportWorker(ImportWork work, ImportCleaning cleaning, DuesCleaning duesCleaning, ImportProperties properties) {
        this.work = work;
        this.cleaning = cleaning;
        this.duesCleaning = duesCleaning;
        this.properties = properties;
    }

    /** Begins at once and waits a moment, so that a short list is done when the next page is drawn. */
    public void wake() {
        ScheduledExecutorService running = thread;
        if (running == null) {
            return;
        }
        Future<?> done = running.submit(this::drain);
        try {
            done.get(SHORT_WAIT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException goesOn) {
            LOG.debug("The work goes on in the background");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            LOG.error("The work on imports broke off", failed);
        }
    }

    @Override
    public void start() {
        if (properties.worker()) {
            ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(task -> {
                Thread worker = new Thread(task, "imports");
                worker.setDaemon(true);
                return worker;
            });
            long poll = properties.poll().toMillis();
            started.scheduleWithFixedDelay(this::drain, poll, poll, TimeUnit.MILLISECONDS);
            started.scheduleWithFixedDelay(this::clean, poll, TimeUnit.HOURS.toMillis(1), TimeUnit.MILLISECONDS);
            thread = started;
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = Objects.requireNonNull(thread);
        thread = null;
        running.shutdown();
        try {
            if (!running.awaitTermination(LAST_STEP_SECONDS, TimeUnit.SECONDS)) {
                running.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void drain() {
        try {
            while (isRunning() && work.step()) {
                Thread.yield();
            }
        } catch (RuntimeException failed) {
            LOG.error("The work on imports broke off", failed);
        }
    }

    private void clean() {
        try {
            cleaning.clean();
            duesCleaning.clean();
        } catch (RuntimeException failed) {
            LOG.error("Old rows of imports could not be removed", failed);
        }
    }
}
