package org.unionregistry.work.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Permits;
import org.unionregistry.work.WorkGroupQueries;
import org.unionregistry.work.WorkTaskQueries;
import org.unionregistry.work.WorkTaskRow;

/** The working group with its tasks, and whom to call above. */
@Controller
@Requires(Permission.MESSAGE_READ)
class WorkController {
    private final WorkGroupQueries groups;
    private final WorkTaskQueries tasks;
    private final WorkTaskSheet sheet;
    private final Clock clock;

    WorkController(WorkGroupQueries groups, WorkTaskQueries tasks, WorkTaskSheet sheet, Clock clock) {
        this.groups = groups;
        this.tasks = tasks;
        this.sheet = sheet;
        this.clock = clock;
    }

    @GetMapping("/work")
    String group(Subtree reader, Model model) {
        List<WorkTaskRow> all = Permits.may(Permission.WORK_MANAGE) ? tasks.all(reader) : List.of();
        model.addAttribute("members", groups.members(reader));
        model.addAttribute("open", all.stream().filter(task -> task.doneOn() == null).toList());
        model.addAttribute("done", all.stream().filter(task -> task.doneOn() != null).toList());
        model.addAttribute("today", LocalDate.now(clock));
        return "work/group";
    }

    /** A part of the first page; without a script the page itself says the same. */
    @Requires(Permission.WORK_MANAGE)
    @GetMapping("/work/due")
    String due(Subtree reader, Model model) {
        model.addAttribute("overdue", tasks.overdue(reader, LocalDate.now(clock)));
        return "work/due";
    }

    @Requires(Permission.WORK_MANAGE)
    @GetMapping("/work/tasks.xlsx")
    void file(Subtree reader, HttpServletResponse response) throws IOException {
        sheet.write(tasks.all(reader), response);
    }
}
