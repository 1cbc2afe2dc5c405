package org.unionregistry.statistics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads forms from their files, and refuses one nobody could fill. */
@Component
class FormReading {
    /** Not that of the application: a form that says what nobody understands is refused. */
    private final JsonMapper json =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    /** One that comes with the product. */
    FormTemplate ofProduct(String name) {
        try (InputStream file = new ClassPathResource("statistics/" + name + ".json").getInputStream()) {
            return of(file.readAllBytes());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** @throws Refusal with the first thing that is wrong */
    FormTemplate of(byte[] file) {
        FormTemplate template = read(file);
        List<Refusal> faults = FormFaults.of(template);
        Refusal.throwFirst(faults);
        return template;
    }

    /** As it is, with its faults. */
    FormTemplate read(byte[] file) {
        try {
            return json.readValue(file, FormTemplate.class);
        } catch (JacksonException unreadable) {
            throw new Refusal("statistics.form.unreadable", String.valueOf(unreadable.getOriginalMessage()));
        }
    }
}
