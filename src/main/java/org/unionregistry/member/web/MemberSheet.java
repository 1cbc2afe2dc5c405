package org.unionregistry.member.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionregistry.member.ConsentState;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.Sex;
import org.unionregistry.member.SheetRow;
import org.unionregistry.member.StaffKind;
import org.unionregistry.shared.spreadsheet.Column;

/**
 * The columns of a list of people as a file. Headings are those the upload understands: the file comes back unchanged.
 * Who has chosen columns gets these, with what tells people apart; who has not gets everything.
 */
@Component
class MemberSheet {
    /** Without these nobody knows who a row is about. */
    private static final Set<String> WHO =
            Set.of("organizationCode", "organization", "lastName", "firstName", "middleName", "birthDate");

    private static final Map<ListColumn, Set<String>> CHOSEN = Map.of(
            ListColumn.CATEGORY, Set.of("category"),
            ListColumn.POSITION, Set.of("position"),
            ListColumn.BIRTH_DATE, Set.of("birthDate"),
            ListColumn.PHONE, Set.of("phone"),
            ListColumn.JOINED, Set.of("joinedOn"),
            ListColumn.REGISTERED, Set.of("registeredOn"),
            ListColumn.TICKET, Set.of("legacyNumber"),
            ListColumn.CHANGED, Set.of("changedOn"),
            ListColumn.RECORD, Set.of("record", "leftOn"));

    /** What the list shows of a record, but an upload works out by itself. */
    private static final Set<String> ONLY_CHOSEN = Set.of("changedOn", "record");

    private final MessageSource messages;
    private final Clock clock;

    MemberSheet(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    List<Column<SheetRow>> columns(List<ListColumn> chosen) {
        Set<String> wanted = chosen.stream().flatMap(one -> CHOSEN.get(one).stream()).collect(Collectors.toSet());
        boolean everything = chosen.equals(ListColumn.USUAL);
        return all().filter(one -> everything
                        ? !ONLY_CHOSEN.contains(one.key())
                        : WHO.contains(one.key()) || wanted.contains(one.key()))
                .map(Keyed::column)
                .toList();
    }

    private Stream<Keyed> all() {
        Function<Object, String> category = words("member.category.", MemberCategory.values());
        Function<Object, String> sex = words("member.sex.", Sex.values());
        Function<Object, String> staff = words("member.staffKind.", StaffKind.values());
        return Stream.of(
                text("organizationCode", 14, SheetRow::organizationCode),
                text("organization", 34, SheetRow::organizationName),
                text("lastName", 20, row -> row.name().last()),
                text("firstName", 16, row -> row.name().first()),
                text("middleName", 18, row -> row.name().middle()),
                date("birthDate", SheetRow::birthDate),
                text("sex", 10, row -> sex.apply(row.sex())),
                text("category", 22, row -> category.apply(row.category())),
                text("staffKind", 20, row -> staff.apply(row.staffKind())),
                text("position", 28, SheetRow::position),
                text("phone", 16, SheetRow::phone),
                text("email", 24, SheetRow::email),
                date("joinedOn", SheetRow::joinedOn),
                date("registeredOn", SheetRow::registeredOn),
                date("leftOn", SheetRow::leftOn),
                text("legacyNumber", 16, SheetRow::legacyNumber),
                date("consentOn", SheetRow::consentOn),
                date("changedOn", row -> LocalDate.ofInstant(row.changedAt(), clock.getZone())),
                text("record", 18, record()));
    }

    /** In the words of the list. */
    private Function<SheetRow, String> record() {
        String complete = say("member.record.complete");
        String incomplete = say("member.record.incomplete");
        String transit = say("member.status.IN_TRANSIT");
        Function<Object, String> consent = words("member.consent.", ConsentState.values());
        return row -> {
            if (row.complete()) {
                return complete;
            }
            if (row.leftOn() != null) {
                return "";
            }
            if (row.inTransit()) {
                return transit;
            }
            return row.consent() == ConsentState.RECORDED ? incomplete : consent.apply(row.consent());
        };
    }

    /** The words are looked up once, not once a row. */
    private Function<Object, String> words(String prefix, Enum<?>[] constants) {
        Map<Object, String> words = Stream.of(constants).collect(Collectors.toMap(one -> one, one -> say(prefix + one.name())));
        return constant -> constant == null ? "" : words.get(constant);
    }

    private Keyed text(String key, int width, Function<SheetRow, ? extends @Nullable Object> value) {
        return new Keyed(key, Column.text(say("member.sheet." + key), width, value));
    }

    private Keyed date(String key, Function<SheetRow, @Nullable LocalDate> value) {
        return new Keyed(key, Column.date(say("member.sheet." + key), value));
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private record Keyed(String key, Column<SheetRow> column) {}
}
