package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unionregistry.member.StaffControl;
import org.unionregistry.member.StaffStanding;
import org.unionregistry.member.StaffTable;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Typed;

/** The paid staff of the user's part against the register and against dues. */
@Controller
@Requires(Permission.STAFF_VIEW)
class StaffControlController {
    private final StaffControl control;
    private final StaffSheet sheet;

    StaffControlController(StaffControl control, StaffSheet sheet) {
        this.control = control;
        this.sheet = sheet;
    }

    @GetMapping("/staff-control")
    String page(@RequestParam(required = false) @Nullable String standing, Subtree subtree, Model model) {
        StaffTable table = control.of(subtree);
        StaffStanding chosen = Typed.constant(StaffStanding.values(), standing);
        model.addAttribute("table", table);
        model.addAttribute("chosen", chosen);
        model.addAttribute("rows", table.only(chosen).rows());
        model.addAttribute("months", StaffControl.MONTHS);
        return "member/staff-control";
    }

    @GetMapping("/staff-control.xlsx")
    void workbook(@RequestParam(required = false) @Nullable String standing, Subtree subtree, HttpServletResponse response)
            throws IOException {
        StaffStanding chosen = Typed.constant(StaffStanding.values(), standing);
        sheet.write(control.of(subtree).only(chosen).rows(), response);
    }
}
