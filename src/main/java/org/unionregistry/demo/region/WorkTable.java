package org.unionregistry.demo.region;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.demo.copy.Ids;
import org.unionregistry.demo.copy.Rows;
import org.unionregistry.demo.copy.Target;

/** Writes the working group of the region and its tasks: one late, some to come, some done. */
record WorkTable(Target target) {
    private static final int AGO = 40;

    /** Somebody of the group. */
    private record Helper(String name, String duty, String phone) {}

    /** Days are counted from yesterday on. */
    private record Task(String words, int helper, @Nullable Integer local, int due, @Nullable Integer done, @Nullable String result) {}

    private static final List<Helper> GROUP = List.of(
            new Helper("Ракитина Вера Сергеевна", "вход в реестр, передача дел новым председателям", "+79130000101"),
            new Helper("Соломатин Павел Ильич", "загрузка из Excel, сверка списков", "+79130000102"),
            new Helper("Чернышёва Ольга Дмитриевна", "организации без компьютера и интернета", "+79130000103"));

    private static final List<Task> TASKS = List.of(
            new Task("Договориться с комитетом образования о компьютере для трёх сельских школ", 2, 7, -4, null, null),
            new Task("Сверить списки с централизованной бухгалтерией", 1, 20, 6, null, null),
            new Task("Провести занятие для новых председателей", 0, null, 13, null, null),
            new Task("Помочь внести школы, где председатель сменился", 0, 11, 9, null, null),
            new Task("Разослать памятку «С чего начать»", 0, null, -20, -22, "Разослана всем, 41 организация отметила прочтение."),
            new Task("Позвонить тем, кто не вносил две недели", 1, null, -10, -11, "Из девяти председателей дозвонились до восьми, у троих нет списков."));

    void write(DemoTree tree, LocalDate yesterday) {
        Ids ids = new Ids(31);
        UUID region = tree.region().id;
        Instant formed = at(yesterday.minusDays(AGO));
        List<UUID> keys = GROUP.stream().map(one -> ids.at(formed)).toList();
        try (Rows rows = target.rows("work_member", "id", "version", "organization_id", "name", "duty", "phone", "created_at", "changed_at")) {
            for (int i = 0; i < GROUP.size(); i++) {
                Helper one = GROUP.get(i);
                rows.uuid(keys.get(i)).number(0).uuid(region).text(one.name()).text(one.duty()).text(one.phone()).moment(formed).moment(formed).end();
            }
        }
        try (Rows rows = target.rows(
                "work_task", "id", "version", "organization_id", "member_id", "about_id", "words", "due_on", "noted_on", "done_on", "result",
                "created_at", "changed_at")) {
            for (Task one : TASKS) {
                rows.uuid(ids.at(formed)).number(0).uuid(region).uuid(keys.get(one.helper()));
                rows.uuid(one.local() == null ? null : tree.locals().get(one.local()).id).text(one.words()).date(yesterday.plusDays(one.due()));
                rows.date(yesterday.minusDays(AGO)).date(one.done() == null ? null : yesterday.plusDays(one.done())).text(one.result());
                rows.moment(formed).moment(formed).end();
            }
        }
    }

    private static Instant at(LocalDate day) {
        return day.atTime(4, 0).toInstant(ZoneOffset.UTC);
    }
}
