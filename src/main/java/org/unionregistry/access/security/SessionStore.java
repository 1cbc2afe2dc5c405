package org.unionregistry.access.security;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/**
 * Sessions in the database. The moment of the last request is written once a minute, not at every request: reading a
 * page costs no write; nor is a session read again after it was saved.
 */
@Configuration(proxyBeanMethods = false)
class SessionStore {
    private static final String UPDATE =
            """
            update %TABLE_NAME% s
               set session_id = n.session_id, last_access_time = n.last_access_time,
                   max_inactive_interval = n.max_inactive_interval, expiry_time = n.expiry_time,
                   principal_name = n.principal_name
              from (select cast(? as char(36)) as session_id, cast(? as bigint) as last_access_time,
                           cast(? as int) as max_inactive_interval, cast(? as bigint) as expiry_time,
                           cast(? as varchar) as principal_name, cast(? as char(36)) as primary_id) n
             where s.primary_id = n.primary_id
               and (s.last_access_time < n.last_access_time - 60000
                    or s.session_id <> n.session_id
                    or s.max_inactive_interval <> n.max_inactive_interval
                    or s.principal_name is distinct from n.principal_name)
            """;

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
        return sessions -> {
            new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(sessions);
            sessions.setUpdateSessionQuery(UPDATE);
        };
    }
}
