package org.unionregistry.training.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.spreadsheet.ReportDownload;
import org.unionregistry.shared.web.Crumb;
import org.unionregistry.training.ParticipantQueries;
import org.unionregistry.training.ParticipantRow;
import org.unionregistry.training.TrainedQueries;
import org.unionregistry.training.TrainingQueries;
import org.unionregistry.training.TrainingRow;
import org.unionregistry.training.TrainingSessionId;

/** Sessions that come and that were, and who takes part. */
@Controller
@Requires(Permission.MESSAGE_READ)
class TrainingController {
    private final TrainingQueries queries;
    private final ParticipantQueries participants;
    private final TrainedQueries trained;
    private final AttendanceWorkbook workbook;
    private final Clock clock;

    TrainingController(
            TrainingQueries queries, ParticipantQueries participants, TrainedQueries trained, AttendanceWorkbook workbook, Clock clock) {
        this.queries = queries;
        this.participants = participants;
        this.trained = trained;
        this.workbook = workbook;
        this.clock = clock;
    }

    @GetMapping("/training")
    String list(Subtree reader, Model model) {
        LocalDate today = LocalDate.now(clock);
        List<TrainingRow> all = queries.all(reader);
        // The next one first, and of those that were the last one.
        model.addAttribute("coming", all.stream().filter(row -> !row.heldOn().isBefore(today)).sorted(Comparator.comparing(TrainingRow::heldOn)).toList());
        model.addAttribute("past", all.stream().filter(row -> row.heldOn().isBefore(today)).toList());
        model.addAttribute("counts", reader instanceof Subtree.Primary ? List.of() : trained.counts(reader));
        return "training/list";
    }

    /** A part of the first page; without a script the link at the foot of every page leads to the same. */
    @GetMapping("/training/coming")
    String coming(Subtree reader, Model model) {
        model.addAttribute("rows", reader instanceof Subtree.Country ? List.of() : queries.coming(reader, LocalDate.now(clock)));
        return "training/coming";
    }

    @GetMapping("/training/{id}")
    String show(@PathVariable TrainingSessionId id, Subtree reader, Model model) {
        TrainingRow row = queries.require(id, reader);
        model.addAttribute("row", row);
        model.addAttribute("people", participants.of(id, reader));
        model.addAttribute("held", !row.heldOn().isAfter(LocalDate.now(clock)));
        model.addAttribute("crumbs", List.of(Crumb.of("training.title", "/training")));
        return "training/session";
    }

    @GetMapping("/training/{id}.xlsx")
    void file(@PathVariable TrainingSessionId id, Subtree reader, HttpServletResponse response) throws IOException {
        TrainingRow row = queries.require(id, reader);
        List<ParticipantRow> people = participants.of(id, reader);
        ReportDownload.send(workbook.fileName(row), response, out -> workbook.write(row, people, out));
    }
}
