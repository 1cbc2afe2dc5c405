package org.unionregistry.member.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.unionregistry.member.Happening;
import org.unionregistry.member.MemberId;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.Uuids;
import org.unionregistry.shared.web.Typed;

/**
 * Which students finish, when, by which order.
 *
 * @param key of the form: sent twice, it happens once
 */
record GraduationForm(
        @Nullable String key, @Nullable String day, @Nullable String basis, @Nullable List<String> students) {

    static GraduationForm empty(LocalDate today) {
        return new GraduationForm(Uuids.next().toString(), RussianDates.text(today), null, List.of());
    }

    public boolean has(MemberId student) {
        return students != null && students.contains(student.toString());
    }

    List<MemberId> chosen(Errors errors) {
        if (students == null || students.isEmpty()) {
            errors.rejectValue("students", "member.graduation.none");
            return List.of();
        }
        return students.stream().distinct().map(MemberId::of).toList();
    }

    Happening happening(Errors errors) {
        if (basis != null && basis.length() > 200) {
            errors.rejectValue("basis", "member.rule.tooLong", new Object[] {200}, null);
        }
        return new Happening(Uuids.parse(Typed.words(key)), new Typed(errors).date(day, "day"), Typed.text(basis));
    }
}
