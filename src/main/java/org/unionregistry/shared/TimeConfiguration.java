package org.unionregistry.shared;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One clock for everything. "Today" is the day of the region the register is kept for, not of the machine: a deadline
 * at midnight in Barnaul is a deadline at midnight in Barnaul wherever the server stands.
 */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    Clock clock(@Value("${registry.time-zone}") ZoneId zone) {
        return Clock.system(zone);
    }
}
