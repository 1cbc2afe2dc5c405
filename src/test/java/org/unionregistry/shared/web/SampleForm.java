package org.unionregistry.shared.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A form with every kind of field. */
record SampleForm(
        @NotBlank(message = "{sample.surname.missing}") @Nullable String surname,
        @Nullable String firstName,
        @Nullable String bornOn,
        @Nullable String phone,
        @Nullable String email,
        @NotBlank(message = "{sample.category.missing}") @Nullable String category,
        @Nullable String reason,
        boolean consent,
        @Size(max = 20, message = "{sample.note.long}") @Nullable String note,
        @Nullable String key,
        @Nullable MultipartFile file,
        @Nullable List<@Valid Row> rows) {

    /** One line of the entry grid. */
    record Row(@NotBlank(message = "{sample.row.missing}") @Nullable String surname, @Nullable String bornOn) {}

    static SampleForm empty() {
        return new SampleForm("", "", "", "", "", "", "", false, "", "7", null, List.of(new Row("", ""), new Row("", "")));
    }
}
