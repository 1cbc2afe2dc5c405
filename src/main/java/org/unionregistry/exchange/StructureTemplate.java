package org.unionregistry.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.spreadsheet.Column;
import org.unionregistry.shared.spreadsheet.SheetWriter;

/** The workbook to fill in with a structure: sheets of organisations, chairs and numbers, examples, instructions. */
@Component
public class StructureTemplate {
    private static final int INSTRUCTIONS = 8;
    private static final List<StructureField> ORGANIZATIONS = List.of(
            StructureField.CODE, StructureField.TYPE, StructureField.PARENT, StructureField.FULL_NAME, StructureField.SHORT_NAME,
            StructureField.GENITIVE_NAME, StructureField.DISTRICT, StructureField.MUNICIPALITIES, StructureField.INSTITUTION,
            StructureField.ADDRESS, StructureField.PHONE, StructureField.EMAIL);
    private static final List<StructureField> CHAIRS = List.of(
            StructureField.CODE, StructureField.LAST_NAME, StructureField.FIRST_NAME, StructureField.MIDDLE_NAME,
            StructureField.SINCE, StructureField.PROTOCOL, StructureField.CHAIR_PHONE, StructureField.CHAIR_EMAIL);
    private static final List<StructureField> NUMBERS = List.of(
            StructureField.CODE, StructureField.AS_OF, StructureField.WORKERS, StructureField.STUDENTS, StructureField.MEMBERS);
    private static final List<List<String>> EXAMPLE_ORGANIZATIONS = List.of(
            List.of("22", "региональная", "00", "Алтайская краевая организация Профсоюза", "Алтайская краевая",
                    "Алтайской краевой организации", "", "", "", "", "", ""),
            List.of("22-014", "районная", "22", "Берёзовская районная организация Профсоюза", "Берёзовская районная",
                    "Берёзовской районной организации", "Северный", "Берёзовский район; Рощинский район", "",
                    "с. Берёзово, ул. Школьная, 1", "+7 3852 22-33-44", "berezovo@example.org"),
            List.of("22-014-0123", "первичная", "22-014", "Первичная организация МБОУ «Берёзовская СОШ № 1»",
                    "Берёзовская школа № 1", "Берёзовской школы № 1", "", "", "школа", "", "", ""),
            List.of("22-000-0007", "первичная", "22", "Первичная организация Берёзовского педагогического колледжа",
                    "Педагогический колледж", "Педагогического колледжа", "Северный", "", "колледж", "", "", ""));
    private static final List<List<String>> EXAMPLE_CHAIRS = List.of(
            List.of("22-014", "Королёва", "Алёна", "Петровна", "15.10.2019", "№ 3 от 15.10.2019", "+7 913 123-45-67", ""),
            List.of("22-014-0123", "Салтыков", "Пётр", "Ильич", "20.09.2019", "№ 1 от 20.09.2019", "8 913 765-43-21", ""));
    private static final List<List<String>> EXAMPLE_NUMBERS = List.of(
            List.of("22-014-0123", "01.01.2020", "42", "0", "33"), List.of("22-000-0007", "01.01.2020", "85", "640", "512"));

    private final MessageSource messages;

    StructureTemplate(MessageSource messages) {
        this.messages = messages;
    }

    public String fileName(Locale language) {
        return say("exchange.structureTemplate.fileName", language);
    }

    public void write(OutputStream out, Locale language) throws IOException {
        try (SheetWriter writer = new SheetWriter(out)) {
            sheet(writer, "organizations", ORGANIZATIONS, List.of(), language);
            sheet(writer, "chairs", CHAIRS, List.of(), language);
            sheet(writer, "numbers", NUMBERS, List.of(), language);
            sheet(writer, "examples.organizations", ORGANIZATIONS, EXAMPLE_ORGANIZATIONS, language);
            sheet(writer, "examples.chairs", CHAIRS, EXAMPLE_CHAIRS, language);
            sheet(writer, "examples.numbers", NUMBERS, EXAMPLE_NUMBERS, language);
            writer.sheet(
                    say("exchange.template.instructions", language),
                    List.of(Column.<String>text(say("exchange.template.howTo", language), 110, line -> line)),
                    IntStream.rangeClosed(1, INSTRUCTIONS)
                            .mapToObj(line -> say("exchange.structureTemplate.instruction." + line, language))
                            .iterator());
        }
    }

    private void sheet(SheetWriter writer, String name, List<StructureField> fields, List<List<String>> rows, Locale language)
            throws IOException {
        List<Column<List<String>>> columns = new ArrayList<>();
        for (int at = 0; at < fields.size(); at++) {
            int column = at;
            columns.add(Column.text(
                    say("exchange.structureField." + fields.get(at), language),
                    fields.get(at) == StructureField.FULL_NAME ? 50 : 20,
                    row -> row.get(column).isEmpty() ? null : row.get(column)));
        }
        writer.sheet(say("exchange.structureTemplate." + name, language), columns, rows.iterator());
    }

    private String say(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
