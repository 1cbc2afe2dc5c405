package org.unionregistry.exchange.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.unionregistry.exchange.Mapping;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;

/** What the columns mean, as it is chosen on the page. */
record MappingForm(
        @Nullable String headingRow,
        @Nullable List<String> fields,
        @Nullable String category,
        @Nullable String joinedOn,
        @Nullable Boolean tidyNames) {

    static MappingForm from(Mapping mapping) {
        return new MappingForm(
                String.valueOf(mapping.headingRow()),
                mapping.fields(),
                mapping.category() == null ? "" : mapping.category().name(),
                mapping.joinedOn() == null ? "" : RussianDates.text(mapping.joinedOn()),
                mapping.tidyNames());
    }

    /** The answer; a date that cannot be read becomes an error at its field. */
    Mapping mapping(Set<String> choices, Errors errors) {
        List<String> chosen = fields == null
                ? List.of()
                : fields.stream().map(field -> field == null || !choices.contains(field) ? "" : field).toList();
        return new Mapping(row(), chosen, chosenCategory(), date(errors), Boolean.TRUE.equals(tidyNames));
    }

    int row() {
        return headingRow != null && headingRow.matches("\\d{1,6}") ? Integer.parseInt(headingRow) : 0;
    }

    private @Nullable MemberCategory chosenCategory() {
        try {
            return category == null || category.isBlank() ? null : MemberCategory.valueOf(category);
        } catch (IllegalArgumentException forged) {
            throw new NotFound();
        }
    }

    private @Nullable LocalDate date(Errors errors) {
        if (joinedOn == null || joinedOn.isBlank()) {
            return null;
        }
        try {
            return RussianDates.parse(joinedOn);
        } catch (Refusal refusal) {
            refusal.at("joinedOn").into(errors);
            return null;
        }
    }
}
