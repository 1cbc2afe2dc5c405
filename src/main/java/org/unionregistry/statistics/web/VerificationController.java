package org.unionregistry.statistics.web;

import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.Sha256;
import org.unionregistry.shared.web.Crumb;
import org.unionregistry.statistics.ReportQueries;

/** Whether a file is a report as it was sent: its mark is that of one, or it was altered. */
@Controller
@Requires(Permission.REPORT_VIEW)
class VerificationController {
    private final ReportQueries reports;

    VerificationController(ReportQueries reports) {
        this.reports = reports;
    }

    @GetMapping("/reports/verification")
    String form(Model model) {
        model.addAttribute("asked", false);
        return page(model);
    }

    /** Shows and changes nothing else, so that it needs no redirect. */
    @PostMapping("/reports/verification")
    String verify(@RequestParam MultipartFile file, Subtree reader, Model model) throws IOException {
        model.addAttribute("asked", true);
        model.addAttribute("found", reports.sent(Sha256.of(file.getBytes()), reader).orElse(null));
        return page(model);
    }

    private static String page(Model model) {
        model.addAttribute("crumbs", List.of(Crumb.of("statistics.reports", "/reports")));
        return "statistics/verification";
    }
}
