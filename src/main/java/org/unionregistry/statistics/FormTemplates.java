package org.unionregistry.statistics;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;

/** The forms there are: those of the product, and those that came as a file. Neither is ever changed, so each is read once. */
@Component
public class FormTemplates {
    private static final Comparator<FormTemplate> LATEST_FIRST =
            Comparator.comparingInt(FormTemplate::edition).reversed().thenComparing(FormTemplate::title);

    private final JdbcClient jdbc;
    private final FormReading reading;
    private final Map<String, FormTemplate> product;
    private final Map<String, FormTemplate> published = new ConcurrentHashMap<>();

    FormTemplates(JdbcClient jdbc, FormReading reading) {
        this.jdbc = jdbc;
        this.reading = reading;
        this.product = Stream.of("5-sp-2027", "5-sp-2026", "4-pi-2027")
                .map(reading::ofProduct)
                .collect(Collectors.toMap(FormTemplate::key, Function.identity()));
    }

    /** The latest edition first: those of the product, of the reader's own organisation and of those above. */
    public List<FormTemplate> all(Subtree reader) {
        List<String> keys = jdbc.sql("select f.form from form_template f join organization o on o.id = f.organization_id where " + reader.organizationsAndAbove("o"))
                .param(Subtree.PARAMETER, reader.parameter())
                .query(String.class)
                .list();
        return Stream.concat(product.values().stream(), keys.stream().map(this::require)).sorted(LATEST_FIRST).toList();
    }

    /** One of those the reader sees, or a 404. */
    public FormTemplate require(String key, Subtree reader) {
        return product.containsKey(key)
                ? require(key)
                : all(reader).stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow(NotFound::new);
    }

    /** The form of a campaign that was found already. */
    public FormTemplate require(String key) {
        FormTemplate form = product.get(key);
        return form == null ? published.computeIfAbsent(key, this::read) : form;
    }

    boolean isProduct(String key) {
        return product.containsKey(key);
    }

    private FormTemplate read(String key) {
        return reading.of(jdbc.sql("select content from form_template where form = :form")
                .param("form", key)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new)
                .getBytes(StandardCharsets.UTF_8));
    }
}
