package org.unionregistry.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.Uuids;

/** Pages that show every component in its states, and every failure a handler can have. */
@TestComponent
@Controller
@RequestMapping("/sample")
class SampleController {

    /** A group of a completion table, as a page would send it. */
    enum Group { COMPLETE, CLOSE, IN_PROGRESS, WEAK, NONE, NOT_ASSESSED }

    record Line(String name, int primaries, int declared, int entered, Group group) {}

    @ModelAttribute("choices")
    List<Choice> choices() {
        return List.of(new Choice("WORKER", "Работающий"), new Choice("STUDENT", "Обучающийся"), new Choice("PENSIONER", "Неработающий пенсионер"));
    }

    @ModelAttribute("reasons")
    List<Choice> reasons() {
        return List.of(new Choice("OWN_WISH", "Собственное желание"), new Choice("DISMISSAL", "Увольнение из организации"));
    }

    @GetMapping({"/form", "/outside"})
    String form(Model model) {
        crumbs(model);
        model.addAttribute("form", SampleForm.empty());
        return "sample/form";
    }

    @PostMapping("/form")
    String send(@Valid @ModelAttribute("form") SampleForm form, BindingResult result, Model model, RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            RussianDates.parse(String.valueOf(form.bornOn()));
        } catch (Refusal refusal) {
            refusal.at("bornOn").into(result);
        }
        if (result.hasErrors()) {
            crumbs(model);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "sample/form";
        }
        redirect.addFlashAttribute("flash", Flash.done("sample.done", form.surname()).withUndo("/sample/undo"));
        return "redirect:/sample/tables";
    }

    @GetMapping("/tables")
    String tables(@RequestParam(defaultValue = "24") int lines, Model model) {
        crumbs(model);
        List<Line> rows = IntStream.range(0, lines)
                .mapToObj(i -> new Line(
                        List.of("Алейская", "Барнаульская городская", "Усть-Пристанская", "Змеиногорская").get(i % 4) + " организация № " + (i + 1),
                        10 + i, 300 + 37 * i, Math.min(300 + 37 * i, 61 * i), Group.values()[i % 6]))
                .toList();
        model.addAttribute("lines", rows);
        model.addAttribute("today", LocalDate.of(2020, 2, 21));
        model.addAttribute("now", SampleApplication.NOW);
        return "sample/tables";
    }

    @GetMapping("/number/{number}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void number(@PathVariable int number) {}

    @GetMapping("/thing/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void thing(@PathVariable ThingId id) {}

    @GetMapping("/missing")
    void missing() {
        throw new NotFound();
    }

    @GetMapping("/refused")
    void refused() {
        throw new Refusal("shared.date.impossible", "30.02.1980");
    }

    @GetMapping("/changed")
    void changed() {
        throw new OptimisticLockingFailureException("stale");
    }

    @GetMapping("/busy")
    void busy() {
        throw new CannotAcquireLockException("deadlock");
    }

    @GetMapping("/broken")
    void broken() {
        throw new IllegalStateException("broken on purpose");
    }

    @GetMapping("/broken-file")
    void brokenFile(HttpServletResponse response) throws IOException {
        response.setHeader("Content-Disposition", "attachment; filename=table.xlsx");
        response.getOutputStream().write(1);
        throw new IllegalStateException("broken on purpose");
    }

    @GetMapping("/undrawable")
    String undrawable(Model model) {
        model.addAttribute("lines", "no list");
        return "sample/tables";
    }

    @PostMapping("/file")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void file(@RequestParam MultipartFile file) {}

    private static void crumbs(Model model) {
        model.addAttribute("crumbs", List.of(Crumb.text("Алтайская краевая организация", "/"), Crumb.of("shared.menu.members", "/members")));
    }

    /** An id as the modules have them. */
    public record ThingId(UUID value) {
        public static ThingId of(String text) {
            return new ThingId(Uuids.parse(text));
        }
    }
}
