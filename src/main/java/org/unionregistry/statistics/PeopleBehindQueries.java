package org.unionregistry.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.PersonName;
import org.unionregistry.organization.Subtree;

/** Names the people a cell of a primary's report counts, by the same texts that count them, as the register knows them now. */
@Component
@Transactional
public class PeopleBehindQueries {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    PeopleBehindQueries(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** By name; of a place the caller may see. */
    public List<PersonBehind> of(ReportPlace place, FormCell cell) {
        LocalDate end = place.campaign().asOf().minusDays(1);
        LocalDate start = place.campaign().asOf().minusYears(1).minusDays(1);
        boolean flow = cell.source() == CellSource.FLOW;
        boolean first = !flow && cell.column().when() == FormMoment.START;
        List<PersonBehind> people = jdbc.sql((flow ? RegisterFiguresSql.FLOW_PEOPLE : RegisterFiguresSql.STOCK_PEOPLE).formatted(place.part().people("p")))
                .param(Subtree.PARAMETER, place.part().parameter())
                .param("from", flow || first ? start : end)
                .param("day", first ? start : end)
                .query((row, number) -> new PersonBehind(
                        new MemberId(row.getObject("id", UUID.class)), PersonName.read(row), RegisterFiguresQueries.read(row, number)))
                .list()
                .stream()
                .filter(person -> cell.counts(person.like()))
                .toList();
        events.publishEvent(place.organization().audited(
                "statistics.people", "organization", place.organization().id().value(), Map.of("cell", cell.code().toString(), "rows", people.size())));
        return people;
    }
}
