package org.unionregistry.exchange;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a structure workbook may mean, and its headings. The order matters: the first meaning whose pattern
 * fits takes the heading. Patterns are for folded headings.
 */
enum StructureField {
    ERROR(null, "ошибка|что исправить|error"),
    GENITIVE_NAME("genitiveName", ".*(родительн|кого чего|genitive).*"),
    PARENT("parent", ".*(вышестоящ|родительск|входит в|parent|superior).*"),
    CODE("code", "код( ппо| первичк[а-я]*|( профсоюзной| первичной| местной)? организации)?|номер( в реестре| организации)?|code( of .*)?|organi[sz]ation code"),
    SHORT_NAME("shortName", ".*(кратк|сокращ|short).*"),
    FULL_NAME("fullName", "(полное )?(наименование|название)( .*)?|организация|full name|name"),
    INSTITUTION("institutionType", ".*(тип|вид)( образовательно[йг][а-я]*| учреждени[яй]).*|институт|institution( type)?"),
    TYPE("type", "(тип|вид|уровень)( организации| профсоюзной организации)?|type|kind|level"),
    DISTRICT("district", ".*(образовательн[а-я]+ округ|^округ|education district|district$).*|округ"),
    MUNICIPALITIES("municipalities", ".*(муниципал|municipalit).*"),
    CHAIR_PHONE("phone", ".*(телеф|phone).*(председ|chair).*|.*(председ|chair).*(телеф|phone).*"),
    CHAIR_EMAIL("email", ".*(почт|e ?mail).*(председ|chair).*|.*(председ|chair).*(почт|e ?mail).*"),
    SINCE("since", ".*(избран|полномочи|с какого|вступил|elected|since|in office).*"),
    PROTOCOL("protocol", ".*(протокол|основание|постановление|protocol|minutes).*"),
    LAST_NAME("lastName", ".*фамилия( председателя)?|surname.*|last name.*"),
    FIRST_NAME("firstName", "имя( председателя)?|first name.*"),
    MIDDLE_NAME("middleName", "отчество.*|patronymic.*|middle name.*"),
    CHAIR_NAME("lastName", "ф ?и ?о( .*)?|председатель( .*)?|фамилия имя.*|chair.*"),
    PHONE("phone", ".*(телеф|phone).*|тел"),
    EMAIL("email", ".*(почт|e ?mail).*"),
    ADDRESS("address", ".*(адрес|address).*"),
    MEMBERS("members", ".*(членов|члены профсоюза|members|on the union).*"),
    WORKERS("workers", ".*(работа|работник|сотрудник|workers|staff|employees).*"),
    STUDENTS("students", ".*(обуча|студент|учащ|students).*"),
    AS_OF("asOf", "(на )?дат[ау]( .*)?|по состоянию.*|date|as of|on");

    private final @Nullable String rule;
    private final Pattern headings;

    StructureField(@Nullable String rule, String headings) {
        this.rule = rule;
        this.headings = Pattern.compile(headings);
    }

    boolean fits(String heading) {
        return headings.matcher(heading).matches();
    }

    boolean isData() {
        return this != ERROR;
    }

    /** The field as the rules of organisations call it. */
    @Nullable String rule() {
        return rule;
    }
}
