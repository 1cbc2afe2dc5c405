package org.unionregistry.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unionregistry.shared.Sha256;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * All a sent report says, in one order, so that equal reports are equal text and have an equal mark.
 *
 * @param values      by cell
 * @param explanations why a check does not hold, by its id
 */
record ReportContent(
        String form, String organization, LocalDate asOf, SortedMap<String, String> values, SortedMap<String, String> explanations) {
    private static final int MOST_DECIMALS = 6;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    static ReportContent of(FormTemplate form, String organization, LocalDate asOf, FormValues values, Map<String, String> explanations) {
        SortedMap<String, String> texts = new TreeMap<>();
        values.byCell().forEach((cell, value) -> texts.put(cell.toString(), plain(value)));
        return new ReportContent(form.key(), organization, asOf, texts, new TreeMap<>(explanations));
    }

    static ReportContent read(String text) {
        return JSON.readValue(text, ReportContent.class);
    }

    String text() {
        return JSON.writeValueAsString(this);
    }

    String sha256() {
        return Sha256.of(text().getBytes(StandardCharsets.UTF_8));
    }

    FormValues formValues() {
        return values(values);
    }

    static FormValues values(Map<String, String> texts) {
        Map<CellCode, BigDecimal> values = new TreeMap<>();
        texts.forEach((cell, value) -> values.put(CellCode.of(cell), new BigDecimal(value)));
        return new FormValues(values);
    }

    static String texts(Map<String, String> texts) {
        return JSON.writeValueAsString(new TreeMap<>(texts));
    }

    static SortedMap<String, String> texts(String text) {
        return JSON.readValue(text, TEXTS);
    }

    /** Without the zeros a division leaves. */
    private static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return (stripped.scale() > MOST_DECIMALS ? stripped.setScale(MOST_DECIMALS, RoundingMode.HALF_UP) : stripped).toPlainString();
    }
}
