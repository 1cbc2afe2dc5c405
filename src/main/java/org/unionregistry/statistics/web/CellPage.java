package org.unionregistry.statistics.web;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.ui.Model;
import org.unionregistry.statistics.CellPart;
import org.unionregistry.statistics.FormCell;

/** What a cell of a total is made of, with the sum of what it shows. */
final class CellPage {
    private CellPage() {}

    static String show(FormCell cell, List<CellPart> parts, Model model) {
        model.addAttribute("cell", cell);
        model.addAttribute("parts", parts);
        model.addAttribute("sum", parts.stream().map(CellPart::value).reduce(BigDecimal.ZERO, BigDecimal::add));
        return "statistics/cell";
    }
}
