package org.unionregistry.shared.web;

import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.thymeleaf.context.IContext;

/** Finds everything that is wrong with the forms of a page: first what concerns a whole form, then fields in the order of the form. */
final class PageProblems {
    private PageProblems() {}

    static boolean any(IContext page) {
        return forms(page).anyMatch(Errors::hasErrors);
    }

    static List<PageProblem> all(IContext page, MessageSource messages, Locale locale) {
        return forms(page)
                .flatMap(form -> form.getAllErrors().stream().sorted(byPlaceIn(form)))
                .map(error -> new PageProblem(messages.getMessage(error, locale), id(error)))
                .distinct()
                .toList();
    }

    private static Stream<Errors> forms(IContext page) {
        return page.getVariableNames().stream()
                .map(page::getVariable)
                .filter(Errors.class::isInstance)
                .map(Errors.class::cast)
                .distinct();
    }

    private static @Nullable String id(ObjectError error) {
        return error instanceof FieldError field ? field.getField().replace("[", "").replace("]", "") : null;
    }

    private static Comparator<ObjectError> byPlaceIn(Errors form) {
        Object target = form instanceof BindingResult result ? result.getTarget() : null;
        RecordComponent[] fields = target != null && target.getClass().isRecord() ? target.getClass().getRecordComponents() : new RecordComponent[0];
        List<String> order = Stream.of(fields).map(RecordComponent::getName).toList();
        return Comparator.comparingInt(error -> error instanceof FieldError field ? 1 + order.indexOf(root(field.getField())) : -1);
    }

    private static String root(String field) {
        return field.split("[.\\[]", 2)[0];
    }
}
