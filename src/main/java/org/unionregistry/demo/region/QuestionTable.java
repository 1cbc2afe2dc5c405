package org.unionregistry.demo.region;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.unionregistry.demo.copy.Ids;
import org.unionregistry.demo.copy.Rows;
import org.unionregistry.demo.copy.Target;

/** Writes what chairs asked: answered for everybody, answered to one, and still waiting for the region and for a district. */
record QuestionTable(Target target) {

    void write(DemoTree tree, LocalDate yesterday) {
        Ids ids = new Ids(28);
        try (Rows rows = target.rows(
                "question", "id", "version", "organization_id", "words", "asked_at", "answer", "answered_for", "answered_at", "shown_to_all",
                "seen_at", "created_at", "changed_at")) {
            for (DemoQuestion one : asked(tree)) {
                Instant at = yesterday.minusDays(one.daysAgo()).atTime(4, 20).toInstant(ZoneOffset.UTC);
                Instant answered = one.by() == null ? null : at.plusSeconds(5 * 3_600L);
                rows.uuid(ids.at(at)).number(one.by() == null ? 0 : 1).uuid(one.from().id).text(one.words()).moment(at);
                rows.text(one.answer()).uuid(one.by() == null ? null : one.by().id).moment(answered).flag(one.toAll());
                rows.moment(one.toAll() ? answered : null).moment(at).moment(answered == null ? at : answered).end();
            }
        }
    }

    private static List<DemoQuestion> asked(DemoTree tree) {
        DemoOrganization region = tree.region();
        DemoOrganization school = DemoSchool.of(tree);
        DemoOrganization local = Objects.requireNonNull(school.parent);
        DemoOrganization neighbour = tree.children(DemoSchool.LOCAL).stream().filter(one -> one != school).findFirst().orElseThrow();
        return List.of(
                new DemoQuestion(
                        local, "Человек вступил в Профсоюз давно, а в реестр мы вносим его только сейчас. Какой день вступления писать?", region,
                        "Пишите день из учётной карточки или билета. Когда человека внесли, система запомнит сама: это разные дни, и опозданием это не считается.",
                        true, 34),
                new DemoQuestion(
                        tree.locals().get(5), "В школе нет интернета. Можно ли внести людей файлом?", region,
                        "Можно. Скачайте файл на странице «Загрузка из Excel», заполните его без интернета и загрузите там, где он есть. Или передайте файл"
                                + " в местную организацию: она загрузит его за вас.",
                        true, 21),
                new DemoQuestion(
                        tree.locals().get(11), "Учитель перешёл в школу другого района. Нужно ли ему выходить и вступать заново?", region,
                        "Нет. Откройте его карточку и нажмите «Перевести»: членство, стаж и билет сохранятся. Новая организация подтвердит, что приняла его.",
                        true, 12),
                new DemoQuestion(
                        school, "Учительница ушла в декретный отпуск. Остаётся ли она на учёте?", local,
                        "Да, остаётся. Откройте её карточку и запишите отпуск: она будет видна среди тех, кто в отпуске.", false, 2),
                new DemoQuestion(
                        tree.locals().get(20), "Прежний председатель уволился и пароля не передал. Как выдать доступ новому?", null, null, false, 1),
                new DemoQuestion(neighbour, "До какого дня нужно прислать новую численность?", null, null, false, 1));
    }
}
