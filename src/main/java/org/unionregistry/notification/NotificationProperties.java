package org.unionregistry.notification;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When mail may go out, and from whom. The server itself is set by {@code spring.mail.*}.
 *
 * @param from the address of the sender
 * @param quietFrom no mail from this time of the day on
 * @param quietUntil until this one of the next; at weekends none at all
 */
@ConfigurationProperties("registry.notification")
record NotificationProperties(
        @Nullable String from, @DefaultValue("20:00") LocalTime quietFrom, @DefaultValue("08:00") LocalTime quietUntil) {}
