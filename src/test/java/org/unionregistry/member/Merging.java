package org.unionregistry.member;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Uuids;

/** Merges people for tests, and reads back everything that is kept of them. */
@Component
public class Merging {
    private final MergeService merges;
    private final JdbcClient jdbc;

    Merging(MergeService merges, JdbcClient jdbc) {
        this.merges = merges;
        this.jdbc = jdbc;
    }

    public UUID merge(MemberId survivor, MemberId absorbed, Subtree subtree, MergeField... taken) {
        MergeRecords command = command(survivor, absorbed, taken);
        merges.merge(command, subtree);
        return command.id();
    }

    public MergeRecords command(MemberId survivor, MemberId absorbed, MergeField... taken) {
        EnumSet<MergeField> fields = EnumSet.noneOf(MergeField.class);
        fields.addAll(List.of(taken));
        return new MergeRecords(Uuids.next(), survivor, version(survivor), absorbed, version(absorbed), fields, null);
    }

    public long version(MemberId id) {
        return jdbc.sql("select version from member where id = :id").param("id", id.value()).query(Long.class).single();
    }

    public String status(MemberId id) {
        return jdbc.sql("select status from member where id = :id").param("id", id.value()).query(String.class).single();
    }

    /** The row, the consents and the cards of a person, without what tells when they were changed. */
    List<Map<String, Object>> everything(MemberId id) {
        return jdbc.sql(
                        """
                        select cast(to_jsonb(m) - 'version' - 'changed_at' - 'changed_by' as text) as row,
                            (select cast(jsonb_agg(to_jsonb(c) order by c.id) as text) from consent c where c.member_id = m.id) as consents,
                            (select cast(jsonb_agg(to_jsonb(k) - 'version' - 'changed_at' order by k.id) as text)
                               from membership_card k where k.member_id = m.id) as cards
                        from member m where m.id = :id
                        """)
                .param("id", id.value())
                .query()
                .listOfRows();
    }
}
