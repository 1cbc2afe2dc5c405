package org.unionregistry.demo.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A session the region holds, with those who are invited to it and whether they came. */
record DemoTraining(String title, LocalDate day, String place, String note, Map<DemoMandate, String> people) {
    private static final int FIRST = 84;
    private static final int SECOND = 23;
    private static final int AHEAD = 13;

    /** Two that were and one to come: of the chairs in office some learnt it, some missed it, and some are still to learn. */
    static List<DemoTraining> held(Mandates mandates, DemoTree tree, LocalDate yesterday) {
        List<DemoMandate> chairs = mandates.all.stream()
                .filter(one -> one.isCurrent() && one.organization() != null && tree.locals().contains(one.organization()))
                .toList();
        List<DemoTraining> held = new ArrayList<>();
        held.add(invited(
                "Как внести членов Профсоюза из списка бухгалтерии", weekday(yesterday.minusDays(FIRST)), "Барнаул, актовый зал крайкома",
                "Возьмите с собой список работников в Excel.", chairs, 0, 2, true));
        held.add(invited(
                "Новым председателям: передача дел и первый вход", weekday(yesterday.minusDays(SECOND)), "Встреча в сети, ссылка придёт в письме",
                "Понадобится письмо с кодом для первого входа.", chairs, 1, 4, true));
        held.add(invited(
                "Полные записи: согласия, категории, контакты", weekday(yesterday.plusDays(AHEAD)), "Бийск, школа искусств, кабинет 12",
                "Разберём вопросы, которые прислали председатели.", chairs, 3, 4, false));
        return held;
    }

    private static DemoTraining invited(
            String title, LocalDate day, String place, String note, List<DemoMandate> chairs, int from, int step, boolean over) {
        Map<DemoMandate, String> people = new TreeMap<>((one, other) -> one.id().compareTo(other.id()));
        for (int at = from; at < chairs.size(); at += step) {
            if (!chairs.get(at).since().isAfter(day)) {
                people.put(chairs.get(at), !over ? "INVITED" : at % 7 == 4 ? "ABSENT" : "ATTENDED");
            }
        }
        return new DemoTraining(title, day, place, note, people);
    }

    private static LocalDate weekday(LocalDate day) {
        return day.minusDays(Math.max(0, day.getDayOfWeek().getValue() - 5));
    }
}
