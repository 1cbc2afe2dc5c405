package org.unionregistry.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.AdmitMember;
import org.unionregistry.member.ConsentGiven;
import org.unionregistry.member.ConsentMedium;
import org.unionregistry.member.EntryKind;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberRules;
import org.unionregistry.member.PersonName;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Refusal;

/** Makes of a row the command that enters a person, by the same rules as the form, or says why it cannot. */
final class MemberReading {
    private static final String CONSENT_TEXT = "import";
    private final RowValues values;
    private final ImportPlan plan;
    private final ListWords words;
    private final Primaries primaries;
    private final LocalDate today;

    MemberReading(StagedRow row, ImportPlan plan, ListWords words, Primaries primaries, LocalDate today) {
        this.values = new RowValues(plan.first(), row);
        this.plan = plan;
        this.words = words;
        this.primaries = primaries;
        this.today = today;
    }

    List<RowNote> notes() {
        return values.notes();
    }

    /** The command as far as it could be read; nothing when there is no name or no organisation for it. */
    Optional<AdmitMember> command(StagedRow row, ImportId batch) {
        PersonName name = name();
        OrganizationId organization = organization();
        LocalDate joined = joined();
        MemberCategory category = category();
        if (name == null) {
            return Optional.empty();
        }
        AdmitMember command = new AdmitMember(
                new MemberId(row.target()),
                batch.value(),
                organization == null ? new OrganizationId(batch.value()) : organization,
                name,
                values.date(MemberField.BIRTH_DATE),
                word(MemberField.SEX, words::sex, "exchange.row.sex"),
                category == null ? MemberCategory.WORKER : category,
                word(MemberField.STAFF_KIND, words::staffKind, "exchange.row.staffKind"),
                values.text(MemberField.POSITION),
                values.phone(MemberField.PHONE),
                values.text(MemberField.EMAIL),
                joined == null ? today : joined,
                values.date(MemberField.REGISTERED_ON),
                EntryKind.INITIAL_ENTRY,
                values.text(MemberField.LEGACY_NUMBER),
                consent(),
                null);
        MemberRules.problems(command, today).forEach(this::note);
        return Optional.of(command);
    }

    private @Nullable PersonName name() {
        if (values.has(MemberField.FULL_NAME)) {
            return required(MemberField.FULL_NAME, "exchange.row.noName", cell -> FullName.split(cell, plan.tidyNames()));
        }
        String last = required(MemberField.LAST_NAME, "member.rule.missing.lastName", cell -> cell);
        String first = required(MemberField.FIRST_NAME, "member.rule.missing.firstName", cell -> cell);
        String middle = values.text(MemberField.MIDDLE_NAME);
        return last == null || first == null
                ? null
                : values.read(MemberField.FIRST_NAME, cell -> FullName.of(last, cell, middle, plan.tidyNames()));
    }

    private @Nullable OrganizationId organization() {
        Optional<OrganizationId> only = primaries.only();
        if (!values.has(MemberField.ORGANIZATION)) {
            return only.orElse(null);
        }
        if (only.isPresent() && values.isBlank(MemberField.ORGANIZATION)) {
            return only.get();
        }
        return required(MemberField.ORGANIZATION, "exchange.row.noOrganization", primaries::named);
    }

    private @Nullable LocalDate joined() {
        LocalDate joined = values.date(MemberField.JOINED_ON);
        if (joined == null && plan.joinedOn() == null && !values.refused(MemberField.JOINED_ON)) {
            return values.refuse(MemberField.JOINED_ON, "exchange.row.noJoining");
        }
        return joined == null && !values.refused(MemberField.JOINED_ON) ? plan.joinedOn() : joined;
    }

    private @Nullable MemberCategory category() {
        MemberCategory category = word(MemberField.CATEGORY, words::category, "exchange.row.category");
        if (category != null || values.refused(MemberField.CATEGORY)) {
            return category;
        }
        return plan.category() != null ? plan.category() : values.refuse(MemberField.CATEGORY, "exchange.row.noCategory");
    }

    /** An import never invents a consent; the day of a paper one is enough. */
    private @Nullable ConsentGiven consent() {
        LocalDate given = values.date(MemberField.CONSENT_ON);
        return given == null ? null : new ConsentGiven(given, ConsentMedium.PAPER, CONSENT_TEXT, null);
    }

    private <T> @Nullable T required(MemberField field, String missing, Function<String, T> reader) {
        return values.isBlank(field) ? values.refuse(field, missing) : values.read(field, reader);
    }

    private <T> @Nullable T word(MemberField field, Function<String, Optional<T>> finder, String unknown) {
        return values.read(field, typed -> finder.apply(typed).orElseThrow(() -> new Refusal(unknown)));
    }

    /** A rule of membership speaks of its own fields. A birth date that is wrong explains what follows from it. */
    private void note(Refusal refusal) {
        if ("joinedOn".equals(refusal.field()) && values.refused(MemberField.BIRTH_DATE)) {
            return;
        }
        for (MemberField field : MemberField.values()) {
            boolean names = field != MemberField.FULL_NAME || values.has(field);
            if (field.rule() != null && names && Objects.equals(refusal.field(), field.rule())) {
                values.refuse(atHome(field), refusal.key(), refusal.arguments());
                return;
            }
        }
        values.add(RowNote.problem(null, refusal));
    }

    private MemberField atHome(MemberField field) {
        boolean name = field == MemberField.FIRST_NAME || field == MemberField.MIDDLE_NAME;
        return name && values.has(MemberField.FULL_NAME) ? MemberField.FULL_NAME : field;
    }
}
