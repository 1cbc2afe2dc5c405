package org.unionregistry.statistics;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Actor;
import org.unionregistry.shared.Actors;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Sha256;

/** Takes forms in that come as files: a new form, or a new year's edition. */
@Service
@Transactional
public class FormPublishing {
    private static final int MOST_BYTES = 1024 * 1024;

    private final JdbcClient jdbc;
    private final FormReading reading;
    private final FormTemplates templates;
    private final OrganizationQueries organizations;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FormPublishing(
            JdbcClient jdbc, FormReading reading, FormTemplates templates, OrganizationQueries organizations, Actors actors,
            ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.reading = reading;
        this.templates = templates;
        this.organizations = organizations;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** All that is wrong with the file; nothing where it can be published. */
    public List<Refusal> faults(byte[] file) {
        if (file.length == 0 || file.length > MOST_BYTES) {
            return List.of(new Refusal("statistics.form.size", MOST_BYTES / 1024));
        }
        try {
            FormTemplate template = reading.read(file);
            List<Refusal> faults = new ArrayList<>(FormFaults.of(template));
            if (templates.isProduct(template.key())) {
                faults.add(new Refusal("statistics.form.exists", template.key()));
            }
            return faults;
        } catch (Refusal unreadable) {
            return List.of(unreadable);
        }
    }

    /** For the user's own organisation and all below; the same file again changes nothing, another one of the same edition is refused. */
    public String publish(byte[] file, Subtree subtree) {
        Refusal.throwFirst(faults(file));
        OrganizationRow root = organizations.root(subtree).orElseThrow(NotFound::new);
        String key = reading.read(file).key();
        String mark = Sha256.of(file);
        int added = jdbc.sql(
                        """
                        insert into form_template (form, organization_id, content, sha256, published_at, published_by)
                        values (:form, :organization, :content, :sha256, :now, :by) on conflict do nothing
                        """)
                .param("form", key)
                .param("organization", root.id().value())
                .param("content", new String(file, StandardCharsets.UTF_8))
                .param("sha256", mark)
                .param("now", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .param("by", actors.current().map(Actor::accountId).orElse(null))
                .update();
        if (added == 1) {
            events.publishEvent(root.audited("statistics.form.publish", "form", root.id().value(), Map.of("form", key)));
        } else if (!mark.equals(jdbc.sql("select sha256 from form_template where form = :form").param("form", key).query(String.class).single())) {
            throw new Refusal("statistics.form.exists", key);
        }
        return key;
    }
}
