package org.unionregistry.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.unionregistry.demo.copy.Target;
import org.unionregistry.demo.national.NationalUnion;

/** Fills the made-up union of national size before the first page is served. */
@Component
@ConditionalOnBooleanProperty("registry.national.enabled")
class NationalFilling implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(NationalFilling.class);
    private static final String FORCE = "registry.national.force-database";

    private final NationalProperties properties;
    private final DemoProperties demo;
    private final Loading loading;
    private final PasswordEncoder passwords;
    private final Clock clock;

    NationalFilling(
            NationalProperties properties, DemoProperties demo, Loading loading, PasswordEncoder passwords, Clock clock) {
        this.properties = properties;
        this.demo = demo;
        this.loading = loading;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        fill();
    }

    /** Says whether the union was filled now. */
    boolean fill() {
        Instant start = clock.instant();
        boolean filled = properties.rebuildIndexes()
                ? loading.ifEmptyWithoutIndexes(FORCE, properties.forceDatabase(), this::write)
                : loading.ifEmpty(FORCE, properties.forceDatabase(), this::write);
        if (filled) {
            log.info("Bringing the tables into order");
            loading.settle();
            log.info("The national data set is ready after {} s", Duration.between(start, clock.instant()).toSeconds());
        }
        return filled;
    }

    private long write(Target target) {
        log.info("The database is empty. Making up a union of {} members, this takes some minutes", properties.members());
        NationalUnion union = new NationalUnion(properties.size(), clock, line -> log.info("National data set: {}", line));
        union.write(target, demo.enabled() ? passwords.encode(DemoProperties.PASSWORD) : null);
        return union.lastCard();
    }
}
