package org.unionregistry.demo;

import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells on the console which demo accounts there are. */
@Component
@WhenDemo
class DemoGreeting {
    private static final Logger log = LoggerFactory.getLogger(DemoGreeting.class);

    private final ShownAccounts accounts;

    DemoGreeting(ShownAccounts accounts) {
        this.accounts = accounts;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            log.info("Demo accounts, all with the password {}:\n{}", DemoProperties.PASSWORD, table());
        }
    }

    private String table() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        try {
            return accounts.list().stream()
                    .map(one -> "    %-10s %s, %s".formatted(one.login(), one.roleTitle(), one.place()))
                    .collect(Collectors.joining("\n"));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
