package org.unionregistry.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unionregistry.organization.InstitutionType;
import org.unionregistry.organization.LocalKind;
import org.unionregistry.organization.OrganizationType;

/** Understands how people name levels of the union and types of institutions. */
final class StructureWords {
    private static final Map<Pattern, OrganizationType> TYPES = new LinkedHashMap<>();
    private static final Map<Pattern, LocalKind> KINDS = new LinkedHashMap<>();
    private static final Map<Pattern, InstitutionType> INSTITUTIONS = new LinkedHashMap<>();

    static {
        put(TYPES, "правами|territorial rights", OrganizationType.PRIMARY_TERRITORIAL);
        put(TYPES, "первичн|ппо|primary", OrganizationType.PRIMARY);
        put(TYPES, "регион|краев|област|республик|region", OrganizationType.REGION);
        put(TYPES, "местн|район|город|территориальн|окружн|local|district|city", OrganizationType.LOCAL);
        put(KINDS, "территориальн|межрайон|на несколько|territorial", LocalKind.TERRITORIAL);
        put(KINDS, "район|окружн|district", LocalKind.DISTRICT);
        put(KINDS, "город|city", LocalKind.CITY);
        put(INSTITUTIONS, "дошк|детск[а-я]+ сад|доу|доо|ясли|preschool", InstitutionType.PRESCHOOL);
        put(INSTITUTIONS, "интернат|детск[а-я]+ дом|коррекц|boarding", InstitutionType.BOARDING_ORPHAN);
        put(INSTITUTIONS, "доп[а-я]* обр|дополнит|дворец|дюсш|supplement", InstitutionType.SUPPLEMENTARY);
        put(INSTITUTIONS, "общеобр|школ|сош|оош|гимназ|лицей|general", InstitutionType.GENERAL);
        put(INSTITUTIONS, "спо|колледж|техникум|училищ|профессиональн|vocational", InstitutionType.VOCATIONAL);
        put(INSTITUTIONS, "вуз|универс|институт|академи|высш|higher", InstitutionType.HIGHER);
        put(INSTITUTIONS, "науч|science", InstitutionType.SCIENCE);
        put(INSTITUTIONS, "отдел|управлен|комитет|орган|authority", InstitutionType.AUTHORITY);
        put(INSTITUTIONS, "проч|ин[оы]|друг|other", InstitutionType.OTHER);
    }

    private StructureWords() {}

    static Optional<OrganizationType> type(String words) {
        return find(TYPES, words);
    }

    /** District, city or several municipalities; told by the words of the type or else by the name. */
    static Optional<LocalKind> kind(String words) {
        return find(KINDS, words);
    }

    static Optional<InstitutionType> institution(String words) {
        return find(INSTITUTIONS, words);
    }

    private static <T> void put(Map<Pattern, T> map, String expression, T value) {
        map.put(Pattern.compile(expression), value);
    }

    private static <T> Optional<T> find(Map<Pattern, T> known, String words) {
        String folded = Headings.fold(words);
        return known.entrySet().stream()
                .filter(one -> one.getKey().matcher(folded).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
