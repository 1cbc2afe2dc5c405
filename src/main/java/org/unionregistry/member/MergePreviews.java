package org.unionregistry.member;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Refusal;

/** Tells what a merge would do before it is done, by the very rules that do it. */
@Component
public class MergePreviews {
    private final PastEvents past;
    private final List<MergePart> parts;
    private final JdbcClient jdbc;

    MergePreviews(PastEvents past, List<MergePart> parts, JdbcClient jdbc) {
        this.past = past;
        this.parts = parts;
        this.jdbc = jdbc;
    }

    public MergePreview of(MemberRecord stays, MemberRecord goes) {
        List<List<PastEvent>> journals = past.together(stays.id(), goes.id());
        MergePair pair = new MergePair(stays.id(), goes.id());
        return new MergePreview(
                TwinRules.compare(Lookalike.of(stays), Lookalike.of(goes)),
                obstacle(stays, goes),
                journals.get(1).size(),
                stays.consent().state() == ConsentState.TO_COLLECT && goes.consent().state() == ConsentState.RECORDED,
                registers(DoubleCount.of(journals).rows(), stays, goes),
                parts.stream().flatMap(part -> part.preview(pair).stream()).toList());
    }

    private static @Nullable Refusal obstacle(MemberRecord stays, MemberRecord goes) {
        try {
            stays.standing().requireStaysOver(goes.standing());
            return null;
        } catch (Refusal refusal) {
            return refusal;
        }
    }

    private List<CountedOnce> registers(List<DoubleCountRow> rows, MemberRecord stays, MemberRecord goes) {
        Map<OrganizationId, List<DoubleCountRow>> byRegister =
                rows.stream().collect(Collectors.groupingBy(DoubleCountRow::register, LinkedHashMap::new, Collectors.toList()));
        Map<OrganizationId, String> names = new HashMap<>(Map.of(stays.home().organization(), stays.organizationName()));
        names.put(goes.home().organization(), goes.organizationName());
        if (!names.keySet().containsAll(byRegister.keySet())) {
            names.putAll(names(byRegister.keySet()));
        }
        return byRegister.entrySet().stream().map(entry -> sum(names.get(entry.getKey()), entry.getValue())).toList();
    }

    private static CountedOnce sum(String name, List<DoubleCountRow> rows) {
        Deltas sum = rows.stream().map(DoubleCountRow::deltas).reduce(Deltas.NONE, Deltas::plus);
        return new CountedOnce(
                name, -sum.register(), rows.get(0).day(), rows.get(rows.size() - 1).day(), -sum.arrival(), -sum.departure());
    }

    private Map<OrganizationId, String> names(Set<OrganizationId> ids) {
        return jdbc.sql("select id, short_name from organization where id = any(:ids)")
                .param("ids", ids.stream().map(OrganizationId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(new OrganizationId(row.getObject("id", UUID.class)), row.getString("short_name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
