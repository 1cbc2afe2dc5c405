package org.unionregistry.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;

/** Fills the form of lives nobody planned, and holds it against a recount by definition. */
@Component
public class FormHistory {
    /** Somebody on a register on an evening. */
    public record Stay(UUID person, UUID organization, String category) {}

    private record Person(@Nullable String sex, @Nullable String staff, @Nullable LocalDate born) {}

    private final JdbcClient jdbc;
    private final RegisterFiguresQueries queries;
    private final FormTemplate form;

    FormHistory(JdbcClient jdbc, RegisterFiguresQueries queries, FormReading reading) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.form = reading.ofProduct("5-sp-2027");
    }

    /** @param on who stood where on an evening, by the journal lived again */
    public void holds(String story, List<LocalDate> days, List<Subtree> parts, Function<LocalDate, List<Stay>> on) {
        Map<UUID, Person> people = people();
        for (LocalDate day : days) {
            List<Stay> stays = on.apply(day);
            for (Subtree part : parts) {
                Set<UUID> places = places(part, day);
                List<Stay> there = stays.stream().filter(stay -> places.contains(stay.organization())).toList();
                FormValues values = FormFilling.fill(form, queries.of(part, day.plusDays(1)), FormValues.empty().with(CellCode.of("B04@end"), BigDecimal.ZERO), FormValues.empty());
                String where = story + ", " + day + ", " + part;
                check(where, values, "E08@end", there.size());
                check(where, values, "B02@end", count(there, people, day, "WORKER ON_LEAVE UNION_STAFF", one -> true));
                check(where, values, "B02@women", count(there, people, day, "WORKER ON_LEAVE UNION_STAFF", one -> "FEMALE".equals(one.sex())));
                check(where, values, "B02.1@end", count(there, people, day, "WORKER ON_LEAVE UNION_STAFF", one -> "TEACHING".equals(one.staff())));
                check(where, values, "B05@end", count(there, people, day, "STUDENT", one -> true));
                check(where, values, "B05@young", count(there, people, day, "STUDENT", one -> age(one, day) < 35));
                check(where, values, "B10@end", count(there, people, day, "PENSIONER", one -> true));
                check(where, values, "B11@end", count(there, people, day, "LAID_OFF", one -> true));
                check(where, values, "E02@end", count(there, people, day, null, one -> age(one, day) >= 20 && age(one, day) < 30));
                assertThat(values.get(CellCode.of("C11@end"))).as(where + ": movement").isEqualByComparingTo(Objects.requireNonNull(values.get(CellCode.of("B12@end"))));
                assertThat(FormChecks.of(form, values)).as(where).noneMatch(finding -> finding.check().id().matches("K02|K05|K10|K06.1"));
            }
        }
    }

    /** What can be added up, adds up. */
    public void addsUp(String story, LocalDate asOf, Subtree whole, List<? extends Subtree> parts) {
        FormValues all = FormFilling.fill(form, queries.of(whole, asOf), FormValues.empty(), FormValues.empty());
        List<FormValues> each = new ArrayList<>();
        parts.forEach(part -> each.add(FormFilling.fill(form, queries.of(part, asOf), FormValues.empty(), FormValues.empty())));
        form.cells().stream().filter(cell -> cell.source() == CellSource.STOCK).forEach(cell -> assertThat(all.get(cell.code()))
                .as("%s, %s", story, cell.code())
                .isEqualByComparingTo(each.stream().map(one -> Objects.requireNonNull(one.get(cell.code()))).reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    private static void check(String where, FormValues values, String cell, long expected) {
        assertThat(values.get(CellCode.of(cell))).as(where + ": " + cell).isEqualByComparingTo(BigDecimal.valueOf(expected));
    }

    private static long count(List<Stay> stays, Map<UUID, Person> people, LocalDate day, @Nullable String categories, Predicate<Person> who) {
        return stays.stream()
                .filter(stay -> categories == null || List.of(categories.split(" ")).contains(stay.category()))
                .filter(stay -> who.test(Objects.requireNonNull(people.get(stay.person()))))
                .count();
    }

    private static int age(Person person, LocalDate day) {
        return person.born() == null ? 1_000 : Period.between(person.born(), day).getYears();
    }

    private Map<UUID, Person> people() {
        Map<UUID, Person> people = new HashMap<>();
        jdbc.sql("select id, sex, staff_kind, birth_date from member")
                .query(row -> {
                    people.put(row.getObject(1, UUID.class), new Person(row.getString(2), row.getString(3), row.getObject(4, LocalDate.class)));
                });
        return people;
    }

    private Set<UUID> places(Subtree part, LocalDate day) {
        return new HashSet<>(jdbc.sql("select organization_id from organization_placement p where p.valid_from <= :day and p.valid_to > :day and " + part.people("p"))
                .param("day", day)
                .param(Subtree.PARAMETER, part.parameter())
                .query(UUID.class)
                .list());
    }
}
