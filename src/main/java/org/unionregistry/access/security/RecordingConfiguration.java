package org.unionregistry.access.security;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.auditing.DateTimeProvider;
import org.springframework.data.jpa.repository.config.EnableJpaAuditing;

/** Fills who and when in every {@link org.unionregistry.shared.Recorded} row. */
@Configuration(proxyBeanMethods = false)
@EnableJpaAuditing(auditorAwareRef = "currentUser", dateTimeProviderRef = "recordedMoment")
class RecordingConfiguration {

    @Bean
    DateTimeProvider recordedMoment(Clock clock) {
        return () -> Optional.of(Instant.now(clock));
    }
}
