package org.unionregistry.member.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;
import org.unionregistry.member.EntryKind;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.web.Typed;

/** Tries the rows of the grid one by one: what is wrong with one keeps no other out. */
@Component
class GridEntry {
    private final Admissions admissions;
    private final MessageSource messages;

    GridEntry(Admissions admissions, MessageSource messages) {
        this.admissions = admissions;
        this.messages = messages;
    }

    /** The row with what came of it. */
    GridRow enter(GridRow row, OrganizationRow register, @Nullable LocalDate beganOn, Subtree subtree, BindingResult errors) {
        int before = errors.getGlobalErrorCount();
        String path = "rows[" + row.at() + "]";
        errors.pushNestedPath(path);
        MemberForm form = row.form().of(kind(row.form(), beganOn));
        Questions questions = admissions.attempt(form, register, beganOn, subtree, errors);
        errors.popNestedPath();
        List<GridProblem> problems = new ArrayList<>();
        errors.getGlobalErrors().stream().skip(before).forEach(error -> problems.add(new GridProblem(null, words(error))));
        errors.getFieldErrors(path + "*").forEach(error -> problems.add(
                new GridProblem(error.getField().substring(path.length() + 1), words(error))));
        return row.answered(questions, problems);
    }

    /** The grid has no place to ask: the day of joining tells the way of entry. An unreadable day is refused anyway. */
    private static EntryKind kind(MemberForm form, @Nullable LocalDate beganOn) {
        try {
            return EntryKind.suggested(RussianDates.parse(Typed.words(form.joinedOn())), beganOn);
        } catch (Refusal unreadable) {
            return EntryKind.INITIAL_ENTRY;
        }
    }

    private String words(ObjectError error) {
        return messages.getMessage(error, LocaleContextHolder.getLocale());
    }
}
