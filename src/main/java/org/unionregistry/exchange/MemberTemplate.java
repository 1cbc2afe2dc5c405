package org.unionregistry.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.Sex;
import org.unionregistry.member.StaffKind;
import org.unionregistry.shared.spreadsheet.Column;
import org.unionregistry.shared.spreadsheet.SheetWriter;

/** The workbook to fill in with members: headings, drop-down lists, examples on a sheet of their own, instructions. */
@Component
public class MemberTemplate {
    private static final int INSTRUCTIONS = 8;
    private static final List<Example> EXAMPLES = List.of(
            new Example("22-014-0123", "Королёва", "Алёна", "Петровна", LocalDate.of(1980, 2, 1), Sex.FEMALE, MemberCategory.WORKER,
                    StaffKind.TEACHING, "учитель математики", "+7 913 123-45-67", "koroleva@example.org", LocalDate.of(2001, 9, 1),
                    "412345", LocalDate.of(2020, 1, 15)),
            new Example("22-014-0123", "Салтыков", "Пётр", "Ильич", LocalDate.of(1955, 11, 5), Sex.MALE, MemberCategory.PENSIONER,
                    null, null, "8 (3852) 22-33-44", null, LocalDate.of(1979, 3, 10), null, null));

    private final MessageSource messages;

    MemberTemplate(MessageSource messages) {
        this.messages = messages;
    }

    public String fileName(Locale language) {
        return say("exchange.template.fileName", language);
    }

    public void write(OutputStream out, Locale language) throws IOException {
        try (SheetWriter writer = new SheetWriter(out)) {
            writer.sheet(say("exchange.template.sheet", language), columns(language), List.<Example>of().iterator());
            writer.sheet(say("exchange.template.examples", language), columns(language), EXAMPLES.iterator());
            writer.sheet(
                    say("exchange.template.instructions", language),
                    List.of(Column.<String>text(say("exchange.template.howTo", language), 110, line -> line)),
                    IntStream.rangeClosed(1, INSTRUCTIONS)
                            .mapToObj(line -> say("exchange.template.instruction." + line, language))
                            .iterator());
        }
    }

    private List<Column<Example>> columns(Locale language) {
        List<Column<Example>> columns = new ArrayList<>();
        columns.add(Column.text(heading(MemberField.ORGANIZATION, language), 16, Example::organization));
        columns.add(Column.text(heading(MemberField.LAST_NAME, language), 18, Example::last));
        columns.add(Column.text(heading(MemberField.FIRST_NAME, language), 15, Example::first));
        columns.add(Column.text(heading(MemberField.MIDDLE_NAME, language), 18, Example::middle));
        columns.add(Column.date(heading(MemberField.BIRTH_DATE, language), Example::born));
        columns.add(Column.<Example>text(heading(MemberField.SEX, language), 10, one -> word("member.sex.", one.sex(), language))
                .offering(words("member.sex.", Sex.values(), language)));
        columns.add(Column.<Example>text(heading(MemberField.CATEGORY, language), 22, one -> word("member.category.", one.category(), language))
                .offering(words("member.category.", MemberCategory.values(), language)));
        columns.add(Column.<Example>text(heading(MemberField.STAFF_KIND, language), 20, one -> word("member.staffKind.", one.staff(), language))
                .offering(words("member.staffKind.", StaffKind.values(), language)));
        columns.add(Column.text(heading(MemberField.POSITION, language), 26, Example::position));
        columns.add(Column.text(heading(MemberField.PHONE, language), 18, Example::phone));
        columns.add(Column.text(heading(MemberField.EMAIL, language), 24, Example::email));
        columns.add(Column.date(heading(MemberField.JOINED_ON, language), Example::joined));
        columns.add(Column.text(heading(MemberField.LEGACY_NUMBER, language), 14, Example::ticket));
        columns.add(Column.date(heading(MemberField.CONSENT_ON, language), Example::consent));
        return columns;
    }

    private String heading(MemberField field, Locale language) {
        return say("exchange.field." + field.name(), language);
    }

    /** Lists in a workbook are separated by commas. */
    private <T extends Enum<T>> List<String> words(String prefix, T[] values, Locale language) {
        return Arrays.stream(values).map(value -> word(prefix, value, language).replace(",", "")).toList();
    }

    private String word(String prefix, @Nullable Enum<?> value, Locale language) {
        return value == null ? "" : String.valueOf(messages.getMessage(prefix + value.name(), null, value.name(), language));
    }

    private String say(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }

    /** A fictional person. */
    private record Example(
            String organization, String last, String first, String middle, LocalDate born, Sex sex, MemberCategory category,
            @Nullable StaffKind staff, @Nullable String position, String phone,
            @Nullable String email, LocalDate joined, @Nullable String ticket,
            @Nullable LocalDate consent) {}
}
