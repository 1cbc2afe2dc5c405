package org.unionregistry.exchange;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.spreadsheet.SheetCell;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** How plans, notes and cells are kept in the database. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final TypeReference<List<RowNote>> NOTES = new TypeReference<>() {};

    private Json() {}

    static String notes(List<RowNote> notes) {
        return MAPPER.writeValueAsString(notes);
    }

    static List<RowNote> notes(String json) {
        return MAPPER.readValue(json, NOTES);
    }

    static RowNote note(String json) {
        return MAPPER.readValue(json, RowNote.class);
    }

    static ImportPlan plan(String json) {
        return json.equals("{}") ? ImportPlan.NONE : MAPPER.readValue(json, ImportPlan.class);
    }

    static String cells(List<@Nullable SheetCell> cells) {
        ArrayNode array = MAPPER.createArrayNode();
        for (SheetCell cell : cells) {
            if (cell == null) {
                array.addNull();
            } else if (cell.kind() == SheetCell.Kind.TEXT) {
                array.add(cell.text());
            } else {
                array.addObject().put(cell.kind().name(), cell.text());
            }
        }
        return array.toString();
    }

    static List<@Nullable SheetCell> cells(String json) {
        List<@Nullable SheetCell> cells = new ArrayList<>();
        for (JsonNode node : MAPPER.readTree(json)) {
            cells.add(cell(node));
        }
        return cells;
    }

    private static @Nullable SheetCell cell(JsonNode node) {
        if (node.isString()) {
            return new SheetCell(SheetCell.Kind.TEXT, node.stringValue());
        }
        return node.properties().stream()
                .findFirst()
                .map(one -> new SheetCell(SheetCell.Kind.valueOf(one.getKey()), one.getValue().stringValue()))
                .orElse(null);
    }

    /** The plan of an import as a column. */
    @Converter
    static class OfPlan implements AttributeConverter<ImportPlan, String> {
        @Override
        public String convertToDatabaseColumn(ImportPlan plan) {
            return MAPPER.writeValueAsString(plan);
        }

        @Override
        public ImportPlan convertToEntityAttribute(String json) {
            return plan(json);
        }
    }

    /** Words about a whole import as a column. */
    @Converter
    static class OfNote implements AttributeConverter<@Nullable RowNote, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable RowNote note) {
            return note == null ? null : MAPPER.writeValueAsString(note);
        }

        @Override
        public @Nullable RowNote convertToEntityAttribute(@Nullable String json) {
            return json == null ? null : note(json);
        }
    }
}
