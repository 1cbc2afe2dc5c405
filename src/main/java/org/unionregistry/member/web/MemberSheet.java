package org.unionregistry.member.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.Sex;
import org.unionregistry.member.SheetRow;
import org.unionregistry.member.StaffKind;
import org.unionregistry.shared.spreadsheet.Column;

/** The columns of a list of people as a file. Headings are those the upload understands: the file comes back unchanged. */
@Component
class MemberSheet {
    private final MessageSource messages;

    MemberSheet(MessageSource messages) {
        this.messages = messages;
    }

    List<Column<SheetRow>> columns() {
        Function<Object, String> category = words("member.category.", MemberCategory.values());
        Function<Object, String> sex = words("member.sex.", Sex.values());
        Function<Object, String> staff = words("member.staffKind.", StaffKind.values());
        return List.of(
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
                date("consentOn", SheetRow::consentOn));
    }

    /** The words are looked up once, not once a row. */
    private Function<Object, String> words(String prefix, Enum<?>[] constants) {
        Map<Object, String> words = Stream.of(constants).collect(Collectors.toMap(one -> one, one -> say(prefix + one.name())));
        return constant -> constant == null ? "" : words.get(constant);
    }

    private Column<SheetRow> text(String key, int width, Function<SheetRow, ? extends @Nullable Object> value) {
        return Column.text(say("member.sheet." + key), width, value);
    }

    private Column<SheetRow> date(String key, Function<SheetRow, @Nullable LocalDate> value) {
        return Column.date(say("member.sheet." + key), value);
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
