package org.unionregistry.access.security;

import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * What a session remembers for the next page is not waited for until it is on the disk: should the server break down in
 * that moment, a message is not shown. Signing in and out is waited for.
 */
final class SessionQueries implements SessionRepositoryCustomizer<JdbcIndexedSessionRepository> {
    private static final String WITHOUT_WAITING = "set_config('synchronous_commit', 'off', true) is not null";

    @Override
    public void customize(JdbcIndexedSessionRepository sessions) {
        sessions.setCreateSessionAttributeQuery(
                """
                insert into %TABLE_NAME%_attributes (session_primary_id, attribute_name, attribute_bytes)
                select ?, ?, ? where """ + " " + WITHOUT_WAITING + " " + """
                on conflict (session_primary_id, attribute_name) do update set attribute_bytes = excluded.attribute_bytes
                """);
        sessions.setUpdateSessionAttributeQuery(
                "update %TABLE_NAME%_attributes set attribute_bytes = ? where session_primary_id = ? and attribute_name = ? and "
                        + WITHOUT_WAITING);
        sessions.setDeleteSessionAttributeQuery(
                "delete from %TABLE_NAME%_attributes where session_primary_id = ? and attribute_name = ? and " + WITHOUT_WAITING);
    }
}
