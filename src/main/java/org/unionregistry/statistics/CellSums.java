package org.unionregistry.statistics;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** Adds up contents of reports as they are read, token by token: of a region they are a thousand, with two hundred cells each. */
final class CellSums {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, BigDecimal> sums = new HashMap<>();

    /** All its cells. */
    void add(String content) {
        add(content, null);
    }

    /** @param only names of the cells that count; all of them without it */
    void add(String content, @Nullable Set<String> only) {
        try (JsonParser parser = JSON.createParser(content)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean values = parser.currentName().equals("values");
                parser.nextToken();
                if (!values) {
                    parser.skipChildren();
                    continue;
                }
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String cell = parser.currentName();
                    parser.nextToken();
                    if (only == null || only.contains(cell)) {
                        sums.merge(cell, new BigDecimal(parser.getString()), BigDecimal::add);
                    }
                }
            }
        }
    }

    FormValues values() {
        Map<CellCode, BigDecimal> values = new TreeMap<>();
        sums.forEach((cell, sum) -> values.put(CellCode.of(cell), sum));
        return new FormValues(values);
    }
}
