package org.unionregistry.access.security;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sessions in the database. The moment of the last request is written once a minute, not at every request, so that
 * reading a page costs no write; nor is a session read again after it was saved.
 */
@Configuration(proxyBeanMethods = false)
class SessionStore {
    @Bean
    static BeanPostProcessor sessionsReadOnce(ObjectProvider<SavedSession> saved) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof JdbcIndexedSessionRepository sessions
                        ? new SessionsReadOnce<>(sessions, saved.getObject())
                        : bean;
            }
        };
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionQueries() {
        return new SessionQueries();
    }

    /** Each statement stands for itself: a session half written asks for another sign-in, nothing worse. */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }
}
