package org.unionregistry.routes;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an organisation above a primary one says to it: rules to remind by, reminders, marks in its ranking. */
@Component
class RouteReminders {
    private final JdbcClient jdbc;

    RouteReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID reminder(UUID primary) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into reminder (id, organization_id, kind, threshold, repeat_days, active, created_at, changed_at)
                        select :id, parent_id, 'QUIET', 30, 14, false, now(), now() from organization where id = :primary
                        """)
                .param("id", id)
                .param("primary", primary)
                .update();
        return id;
    }

    UUID mark(UUID primary) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into ranking_mark (id, organization_id, kind, words, noted_on, created_at, changed_at)
                        values (:id, :primary, 'MEASURE', 'Помощник', date '2026-09-01', now(), now())
                        """)
                .param("id", id)
                .param("primary", primary)
                .update();
        return id;
    }

    UUID question(UUID primary) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into question (id, organization_id, words, asked_at, created_at, changed_at)
                        values (:id, :primary, 'Как внести?', now(), now(), now())
                        """)
                .param("id", id)
                .param("primary", primary)
                .update();
        return id;
    }

    UUID workMember(UUID primary) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into work_member (id, organization_id, name, duty, created_at, changed_at) values (:id, :primary, 'Помощникова', 'Excel', now(), now())")
                .param("id", id)
                .param("primary", primary)
                .update();
        return id;
    }

    UUID workTask(UUID primary) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into work_task (id, organization_id, words, noted_on, created_at, changed_at) values (:id, :primary, 'Помочь', date '2026-09-01', now(), now())")
                .param("id", id)
                .param("primary", primary)
                .update();
        return id;
    }

    UUID campaign(UUID primary) {
        return jdbc.sql(
                        """
                        insert into report_campaign (id, organization_id, form, as_of, primary_due, local_due, created_at, changed_at)
                        values (:id, :primary, '5-sp-2026', date '2026-01-01', date '2026-01-15', date '2026-01-25', now(), now())
                        on conflict (organization_id, form) do update set changed_at = now() returning id
                        """)
                .param("id", UUID.randomUUID())
                .param("primary", primary)
                .query(UUID.class)
                .single();
    }

    UUID cardBatch(UUID primary) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into card_batch (id, region_id, number, price, payer, with_photo, created_at, changed_at)
                        select :id, coalesce(o.region_id, o.id), 1 + (select count(*) from card_batch), 4500, 'LOCAL', false, now(), now() from organization o where o.id = :primary
                        """)
                .param("id", id)
                .param("primary", primary)
                .update();
        return id;
    }

    UUID training(UUID primary) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into training_session (id, organization_id, title, held_on, place, created_at, changed_at)
                        values (:id, :primary, 'Занятие', date '2026-09-01', 'Школа', now(), now())
                        """)
                .param("id", id)
                .param("primary", primary)
                .update();
        return id;
    }

    UUID document(UUID primary) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into library_document (id, organization_id, title, audience, created_at, changed_at) select :id, id, 'Положение', 'ALL', now(), now() from organization where id = :primary")
                .param("id", id)
                .param("primary", primary)
                .update();
        jdbc.sql(
                        """
                        insert into library_version (document_id, number, file_name, file_type, file_size, sha256, content, published_at)
                        values (:id, 1, 'положение.pdf', 'PDF', 5, 'x', convert_to('%PDF-', 'UTF8'), now())
                        """)
                .param("id", id)
                .update();
        return id;
    }

    UUID notice(UUID primary) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into notice (id, organization_id, sender_id, reminder_id, kind, threshold, entered, expected, sent_on, sent_at, mail)
                        select :id, id, parent_id, :reminder, 'QUIET', 30, 1, 2, date '2026-09-01', now(), 'NONE'
                          from organization where id = :primary
                        """)
                .param("id", id)
                .param("primary", primary)
                .param("reminder", reminder(primary))
                .update();
        return id;
    }
}
