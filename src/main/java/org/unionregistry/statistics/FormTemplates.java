package org.unionregistry.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.NotFound;

/** The forms there are, the latest edition first. */
@Component
public class FormTemplates {
    private final List<FormTemplate> all;

    FormTemplates(FormReading reading) {
        this.all = Stream.of("5-sp-2027", "5-sp-2026", "4-pi-2027")
                .map(reading::ofProduct)
                .sorted(Comparator.comparingInt(FormTemplate::edition).reversed().thenComparing(FormTemplate::title))
                .toList();
    }

    public List<FormTemplate> all() {
        return all;
    }

    /** One of them, or a 404. */
    public FormTemplate require(String key) {
        return all.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow(NotFound::new);
    }
}
