package org.unionregistry.demo.region;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionregistry.demo.copy.Ids;
import org.unionregistry.demo.copy.Rows;
import org.unionregistry.demo.copy.Target;
import org.unionregistry.member.PersonName;

/** Writes the checks against the bookkeeping and how many pay. */
record CheckTables(Target target, DemoDues dues) {

    void write() {
        checks();
        payers();
        counts();
    }

    private void checks() {
        try (Rows rows = target.rows(
                "dues_check", "id", "organization_id", "month", "payers", "file_name", "file_sha256", "created_at", "created_by")) {
            rows.uuid(dues.check).uuid(dues.school.id).date(dues.month.atDay(1)).number(size());
            rows.text("Удержания за месяц.xlsx").text("-").moment(dues.checkedAt()).uuid(dues.school.account).end();
            Ids ids = new Ids(24);
            for (DemoPrimary one : numbered()) {
                rows.uuid(ids.of(dues.checkedAt().toEpochMilli(), one.number)).uuid(one.id).date(dues.month.atDay(1)).number(dues.numbers.get(one));
                rows.absent().absent().moment(dues.checkedAt()).uuid(one.account).end();
            }
        }
    }

    private void payers() {
        Ids ids = new Ids(25);
        int row = 1;
        try (Rows rows = target.rows(
                "dues_payer", "id", "check_id", "row_number", "times", "last_name", "first_name", "middle_name", "initials")) {
            for (PersonName name : dues.listed) {
                rows.uuid(ids.of(dues.checkedAt().toEpochMilli(), ++row)).uuid(dues.check).number(row).number(1);
                rows.text(name.last()).text(name.first()).text(name.middle()).flag(false).end();
            }
            PersonName name = dues.ambiguous;
            if (name != null) {
                rows.uuid(ids.of(dues.checkedAt().toEpochMilli(), ++row)).uuid(dues.check).number(row).number(1);
                rows.text(name.last()).text(name.first().substring(0, 1)).text(initial(name.middle())).flag(true).end();
            }
        }
    }

    private void counts() {
        try (Rows rows = target.rows("payers_count", "organization_id", "month", "payers", "source", "counted_at", "counted_by")) {
            rows.uuid(dues.school.id).date(dues.month.atDay(1)).number(size()).text("LIST").moment(dues.checkedAt()).uuid(dues.school.account).end();
            for (DemoPrimary one : numbered()) {
                rows.uuid(one.id).date(dues.month.atDay(1)).number(dues.numbers.get(one)).text("NUMBER").moment(dues.checkedAt()).uuid(one.account).end();
            }
        }
    }

    private List<DemoPrimary> numbered() {
        return dues.numbers.keySet().stream().sorted(Comparator.comparing(one -> one.number)).toList();
    }

    private int size() {
        return dues.listed.size() + (dues.ambiguous == null ? 0 : 1);
    }

    private static @Nullable String initial(@Nullable String name) {
        return name == null ? null : name.substring(0, 1);
    }
}
