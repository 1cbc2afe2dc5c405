package org.unionregistry.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Alphabets;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;

/**
 * What must hold for the details of a person, whoever sends them: a form, a file or a correction. Gives everything
 * that is wrong at once, each with the field to blame.
 */
public final class MemberRules {
    /** The charter admits from this age on. */
    static final int YOUNGEST = 14;
    static final int OLDEST = 110;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 200;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}'`\u2018\u2019\u02bc\\-\u2010-\u2015 .()]*\\p{L}[\\p{L}\\p{M}'`\u2018\u2019\u02bc\\-\u2010-\u2015 .()]*");
    private static final Pattern PHONE = Pattern.compile("\\+\\d{8,15}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\d][\\p{L}\\d \\-/№]{0,29}");

    private MemberRules() {}

    /** Everything wrong with the entry of a person. */
    public static List<Refusal> problems(AdmitMember command, LocalDate today) {
        List<Refusal> problems = problems(command.details(), today);
        LocalDate registered = command.registeredOn();
        if (registered != null && registered.isAfter(today)) {
            problems.add(new Refusal("member.rule.registeredInFuture").at("registeredOn"));
        } else if (registered != null && registered.isBefore(command.joinedOn())) {
            problems.add(new Refusal("member.rule.registeredBeforeJoining", RussianDates.text(command.joinedOn()))
                    .at("registeredOn"));
        }
        if (command.consent() != null) {
            consent(command.consent().givenOn(), command.birthDate(), today).map(wrong -> wrong.at("consentOn")).ifPresent(problems::add);
        }
        length(problems, "basis", command.basis());
        return problems;
    }

    /** Everything wrong with the details themselves. */
    public static List<Refusal> problems(MemberDetails details, LocalDate today) {
        List<Refusal> problems = new ArrayList<>();
        names(problems, details.name());
        birth(problems, details.birthDate(), today);
        joining(problems, details, today);
        length(problems, "position", details.position());
        form(problems, PHONE, "phone", details.phone());
        form(problems, EMAIL, "email", details.email());
        length(problems, "email", details.email());
        form(problems, NUMBER, "legacyNumber", details.legacyNumber());
        return problems;
    }

    /** What is wrong with the day of a consent: nobody signs one before the age of admission. */
    static Optional<Refusal> consent(LocalDate day, @Nullable LocalDate birth, LocalDate today) {
        if (day.isAfter(today)) {
            return Optional.of(new Refusal("member.rule.consentInFuture"));
        }
        return birth != null && day.isBefore(birth.plusYears(YOUNGEST))
                ? Optional.of(new Refusal("member.rule.consentTooYoung", YOUNGEST, RussianDates.text(birth)))
                : Optional.empty();
    }

    static void require(List<Refusal> problems) {
        if (!problems.isEmpty()) {
            throw problems.get(0);
        }
    }

    static void names(List<Refusal> problems, PersonName name) {
        name(problems, "lastName", name.last(), true);
        name(problems, "firstName", name.first(), true);
        name(problems, "middleName", name.middle(), false);
    }

    private static void name(List<Refusal> problems, String field, @Nullable String name, boolean required) {
        if (name == null || name.isBlank()) {
            if (required) {
                problems.add(new Refusal("member.rule.missing." + field).at(field));
            }
        } else if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
            problems.add(new Refusal("member.rule.name", name).at(field));
        } else if (Alphabets.mixed(name)) {
            problems.add(new Refusal("member.rule.alphabets", name).at(field));
        }
    }

    static void birth(List<Refusal> problems, @Nullable LocalDate birth, LocalDate today) {
        if (birth == null) {
            return;
        }
        if (birth.isAfter(today)) {
            problems.add(new Refusal("member.rule.bornInFuture").at("birthDate"));
        } else if (birth.plusYears(YOUNGEST).isAfter(today)) {
            problems.add(new Refusal("member.rule.tooYoung", YOUNGEST).at("birthDate"));
        } else if (birth.plusYears(OLDEST).isBefore(today)) {
            problems.add(new Refusal("member.rule.tooOld", OLDEST).at("birthDate"));
        }
    }

    private static void joining(List<Refusal> problems, MemberDetails details, LocalDate today) {
        LocalDate birth = details.birthDate();
        LocalDate joined = details.joinedOn();
        if (joined.isAfter(today)) {
            problems.add(new Refusal("member.rule.joinedInFuture").at("joinedOn"));
        } else if (birth != null && joined.isBefore(birth.plusYears(YOUNGEST))) {
            problems.add(new Refusal("member.rule.joinedTooYoung", YOUNGEST, RussianDates.text(birth)).at("joinedOn"));
        } else if (joined.isBefore(today.minusYears(OLDEST - YOUNGEST))) {
            problems.add(new Refusal("member.rule.joinedTooLongAgo").at("joinedOn"));
        }
    }

    private static void form(List<Refusal> problems, Pattern pattern, String field, @Nullable String value) {
        if (value != null && !pattern.matcher(value).matches()) {
            problems.add(new Refusal("member.rule." + field, value).at(field));
        }
    }

    private static void length(List<Refusal> problems, String field, @Nullable String value) {
        if (value != null && value.length() > LONGEST_TEXT) {
            problems.add(new Refusal("member.rule.tooLong", LONGEST_TEXT).at(field));
        }
    }
}
