package org.unionregistry.demo.region;

import java.util.List;

/** Another first name with the same initial. */
final class Namesakes {
    private static final List<String> NAMES = List.of(
            "Анна", "Алла", "Вера", "Валентина", "Галина", "Герда", "Дарья", "Дина", "Елена", "Евгения", "Жанна", "Жаннетта", "Зоя", "Зинаида",
            "Ирина", "Инна", "Кира", "Клара", "Лариса", "Лидия", "Мария", "Майя", "Нина", "Нелли", "Ольга", "Олеся", "Полина", "Прасковья",
            "Раиса", "Римма", "Светлана", "София", "Тамара", "Таисия", "Ульяна", "Устинья", "Фаина", "Флора", "Эльвира", "Элла", "Юлия",
            "Юнона", "Яна", "Ярослава");

    private Namesakes() {}

    static String of(String first) {
        return NAMES.stream()
                .filter(name -> name.charAt(0) == first.charAt(0) && !name.equals(first))
                .findFirst()
                .orElse(first);
    }
}
