package org.unionregistry.member.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionregistry.member.ConsentState;
import org.unionregistry.member.MemberRow;
import org.unionregistry.member.MemberStatus;
import org.unionregistry.shared.web.Cell;
import org.unionregistry.shared.web.Show;

/** {@code @personCells} of the templates: the rows of a list of people. */
@Component
class PersonCells {
    private final MessageSource messages;
    private final Show show;
    private final Clock clock;

    PersonCells(MessageSource messages, Show show, Clock clock) {
        this.messages = messages;
        this.show = show;
        this.clock = clock;
    }

    /**
     * @param organizations is it said where each of them is?
     * @param root of the application
     */
    public List<List<Cell>> rows(List<MemberRow> people, List<ListColumn> columns, boolean organizations, String root) {
        Map<ListColumn, String> labels = new EnumMap<>(ListColumn.class);
        columns.forEach(column -> labels.put(column, say("member.column." + column)));
        String organization = say("member.column.organization");
        List<List<Cell>> rows = new ArrayList<>(people.size());
        for (MemberRow person : people) {
            List<Cell> row = new ArrayList<>(columns.size() + 2);
            row.add(Cell.head().link(person.name().full(), root + "members/" + person.id()));
            if (organizations) {
                row.add(Cell.words().called(organization).text(person.organizationName()));
            }
            labels.forEach((column, label) -> row.add(cell(column, label, person)));
            rows.add(row);
        }
        return rows;
    }

    private Cell cell(ListColumn column, String label, MemberRow person) {
        return switch (column) {
            case CATEGORY -> Cell.words().called(label).text(say("member.category." + person.category()));
            case POSITION -> Cell.words().called(label).text(person.position());
            case BIRTH_DATE -> birth(Cell.whole().called(label), person);
            case PHONE -> Cell.whole().called(label).text(person.phone() == null ? null : show.phone(person.phone()));
            case JOINED -> Cell.whole().called(label).text(show.date(person.joinedOn()));
            case REGISTERED -> Cell.whole().called(label).text(show.date(person.registeredOn()));
            case TICKET -> Cell.words().called(label).text(person.legacyNumber());
            case CHANGED -> Cell.words().called(label).text(show.moment(person.changedAt()));
            case RECORD -> record(Cell.words().called(label), person);
        };
    }

    private Cell birth(Cell cell, MemberRow person) {
        @Nullable Integer age = person.age(LocalDate.now(clock));
        return age == null ? cell : cell.text(show.date(person.birthDate()) + " ").note(show.count(age, "member.age"));
    }

    private Cell record(Cell cell, MemberRow person) {
        if (person.leftOn() != null) {
            cell.badge("", say("member.left", show.date(person.leftOn())));
        }
        if (person.status() == MemberStatus.IN_TRANSIT) {
            return cell.badge("warn", say("member.status.IN_TRANSIT"));
        }
        if (person.complete()) {
            return cell.muted(say("member.record.complete"));
        }
        return person.status() != MemberStatus.ON_REGISTER
                ? cell
                : cell.badge("warn", say(person.consent() == ConsentState.RECORDED
                        ? "member.record.incomplete"
                        : "member.consent." + person.consent()));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
