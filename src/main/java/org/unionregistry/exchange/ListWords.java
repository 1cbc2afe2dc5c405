package org.unionregistry.exchange;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.Sex;
import org.unionregistry.member.StaffKind;

/** Understands the words of lists: our own, in both languages, and those people use. */
@Component
class ListWords {
    private static final Locale[] LANGUAGES = {Locale.forLanguageTag("ru"), Locale.ENGLISH};

    private final Map<String, MemberCategory> ownCategories = new LinkedHashMap<>();
    private final Map<String, StaffKind> ownStaff = new LinkedHashMap<>();
    private final Map<String, Sex> ownSexes = new LinkedHashMap<>();
    private final Map<Pattern, MemberCategory> categories = new LinkedHashMap<>();
    private final Map<Pattern, StaffKind> staff = new LinkedHashMap<>();
    private final Map<Pattern, Sex> sexes = new LinkedHashMap<>();

    ListWords(MessageSource messages) {
        own(messages, "member.category.", MemberCategory.values(), ownCategories);
        own(messages, "member.staffKind.", StaffKind.values(), ownStaff);
        own(messages, "member.sex.", Sex.values(), ownSexes);
        categories.put(words("работающ[а-я]+ пенсионер"), MemberCategory.WORKER);
        categories.put(words("пенс"), MemberCategory.PENSIONER);
        categories.put(words("студ|обуча|учащ|курсант|аспирант"), MemberCategory.STUDENT);
        categories.put(words("отпуск|декрет|по уходу|служб[аеу] в|призван|армии"), MemberCategory.ON_LEAVE);
        categories.put(words("сокращ|не ?работ|безработ|ликвидац|уволен"), MemberCategory.LAID_OFF);
        categories.put(words("штатн|аппарат|профсоюзн[а-я]+ работник|работник[а-я]* профсоюз"), MemberCategory.UNION_STAFF);
        categories.put(words("работ|педагог|учител|сотрудник|служащ|воспитат|преподав"), MemberCategory.WORKER);
        staff.put(words("руковод|админ|директор|завед"), StaffKind.MANAGEMENT);
        staff.put(words("вспомогат|увп|обслуж|техн"), StaffKind.SUPPORT);
        staff.put(words("педаг|учител|препод|воспит"), StaffKind.TEACHING);
        staff.put(words("ин[оы]|проч|друг"), StaffKind.OTHER);
        sexes.put(words("^ж|^f|^w"), Sex.FEMALE);
        sexes.put(words("^м|^m"), Sex.MALE);
    }

    Optional<MemberCategory> category(String words) {
        return find(words, ownCategories, categories);
    }

    Optional<StaffKind> staffKind(String words) {
        return find(words, ownStaff, staff);
    }

    Optional<Sex> sex(String words) {
        return find(words, ownSexes, sexes);
    }

    private static <T> Optional<T> find(String words, Map<String, T> own, Map<Pattern, T> known) {
        String folded = Headings.fold(words);
        T exact = own.get(folded);
        return exact != null
                ? Optional.of(exact)
                : known.entrySet().stream()
                        .filter(one -> one.getKey().matcher(folded).find())
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    private static <T extends Enum<T>> void own(MessageSource messages, String prefix, T[] values, Map<String, T> into) {
        for (T value : values) {
            into.put(Headings.fold(value.name()), value);
            for (Locale language : LANGUAGES) {
                into.put(Headings.fold(messages.getMessage(prefix + value.name(), null, value.name(), language)), value);
            }
        }
    }

    private static Pattern words(String expression) {
        return Pattern.compile(expression);
    }
}
