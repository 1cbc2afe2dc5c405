package org.unionregistry.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.unionregistry.demo.copy.Target;
import org.unionregistry.demo.region.DemoRegion;

/** Fills the demo region before the first page is served. */
@Component
@WhenDemo
class RegionFilling implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(RegionFilling.class);
    private static final String FORCE = "registry.demo.force-database";

    private final DemoProperties properties;
    private final NationalProperties national;
    private final Loading loading;
    private final PasswordEncoder passwords;
    private final Clock clock;

    RegionFilling(
            DemoProperties properties,
            NationalProperties national,
            Loading loading,
            PasswordEncoder passwords,
            Clock clock) {
        this.properties = properties;
        this.national = national;
        this.loading = loading;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!national.enabled()) {
            fill();
        }
    }

    /** Says whether the region was filled now. */
    boolean fill() {
        Instant start = clock.instant();
        boolean filled = loading.isOurs()
                ? loading.ifEmptyWithoutIndexes(FORCE, properties.forceDatabase(), this::write)
                : loading.ifEmpty(FORCE, properties.forceDatabase(), this::write);
        if (filled) {
            loading.settle();
            log.info("The demo region is ready after {} s", Duration.between(start, clock.instant()).toSeconds());
        }
        return filled;
    }

    private long write(Target target) {
        log.info("The database is empty. Making up the demo region, this happens once");
        DemoRegion region = DemoRegion.until(LocalDate.now(clock), clock.getZone());
        log.info(
                "Made up {} primary organisations, {} people, {} events; writing them down",
                region.primaries(), region.members(), region.events());
        region.write(target, Objects.requireNonNull(passwords.encode(DemoProperties.PASSWORD)));
        return region.lastCard();
    }
}
