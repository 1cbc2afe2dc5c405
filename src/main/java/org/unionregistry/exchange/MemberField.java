package org.unionregistry.exchange;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a list of members may mean, and the headings people give it. The order matters: the first meaning
 * whose pattern fits takes the heading. Patterns are for headings in lower case, without punctuation, е for ё.
 */
enum MemberField {
    /** The words we put beside bad rows; nothing is read from it. */
    ERROR(null, "ошибка|что исправить|error"),
    /** Everything nobody asks for: running numbers, our card numbers, qualification, age. */
    LEFT_OUT(null, "n|no|#|№|(№|n|номер) ?(п ?п|пп)?|п ?п|.*(квалификац|стаж|возраст|образован|снилс|инн|паспорт|взнос|подпись|примечан).*"
            + "|.*(электронн[а-я]+ билет|номер карты|card).*|(состояние|complete|consent due|status)"),
    CONSENT_ON("consentOn", "(?=.*(дат|подпис|получен|date|signed|given)).*(согласи|consent).*"),
    JOINED_ON("joinedOn", ".*(вступлен|вступил|в профсоюзе с|член профсоюза с|принят в профсоюз|прием[а]? в профсоюз|с какого (года|времени)).*|joined.*|.*joining.*"),
    REGISTERED_ON("registeredOn", ".*(на учет|постановк|на профучет).*|.*on (the )?register.*|registered.*"),
    LEGACY_NUMBER("legacyNumber", ".*(билет|учетн[а-я]+ карт).*|.*(ticket|paper number).*"),
    BIRTH_DATE("birthDate", ".*(рожд|день рожд).*|д ?р|.*birth.*|born.*"),
    SEX("sex", "пол|sex|gender"),
    EMAIL("email", ".*(e ?mail|емейл|имейл|эл(ектронн[а-я]+)? ?(почт|адрес)|почта).*"),
    PHONE("phone", ".*(телеф|моб|сотов|контакт|phone|mobile).*|тел( .*)?"),
    STAFF_KIND("staffKind", ".*(персонал|вид работник|категория работник|staff).*"),
    POSITION("position", ".*(должност|професси[яи]|специальност|position|post).*"),
    CATEGORY("category", "категори[яи]( член[а-я]*)?( профсоюза)?|category.*|соц[а-я]* (статус|положение)|статус"),
    MIDDLE_NAME("middleName", "отчеств.*|patronymic.*|middle name"),
    FULL_NAME("lastName", "ф ?и ?о( .*)?|фамилия имя.*|фамилия и (имя|инициалы).*|(full )?name|член[ы]? профсоюза|(имя )?работник[а]?|сотрудник"),
    LAST_NAME("lastName", "фам(илия)?( .*)?|surname|last name"),
    FIRST_NAME("firstName", "имя( .*)?|first name|given name"),
    /** The primary organisation by its code or name; only for a list of several. */
    ORGANIZATION("organization", ".*(организаци|учрежден|ппо|первичк|профорг|школ[аы]|место работы|organi[sz]ation|primary).*");

    private final @Nullable String rule;
    private final Pattern headings;

    MemberField(@Nullable String rule, String headings) {
        this.rule = rule;
        this.headings = Pattern.compile(headings);
    }

    boolean fits(String heading) {
        return headings.matcher(heading).matches();
    }

    /** Does a person choose it for a column? */
    boolean isChoice() {
        return this != ERROR && this != LEFT_OUT;
    }

    /** The field as the rules of membership call it. */
    @Nullable String rule() {
        return rule;
    }
}
