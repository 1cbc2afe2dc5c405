package org.unionregistry.demo.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is going to happen on which day. Things of one day happen in the order they were planned. */
final class Agenda {
    private final Map<LocalDate, List<Task>> tasks = new HashMap<>();

    /** Something that happens on the day. */
    @FunctionalInterface
    interface Task {
        void happen(LocalDate day);
    }

    void on(LocalDate day, Task task) {
        tasks.computeIfAbsent(day, unused -> new ArrayList<>()).add(task);
    }

    /** Lives through the day; tasks planned for the same day meanwhile happen too. */
    void live(LocalDate day) {
        List<Task> today = tasks.getOrDefault(day, List.of());
        for (int i = 0; i < today.size(); i++) {
            today.get(i).happen(day);
        }
        tasks.remove(day);
    }
}
