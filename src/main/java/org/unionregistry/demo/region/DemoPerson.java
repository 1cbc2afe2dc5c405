package org.unionregistry.demo.region;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.PersonName;
import org.unionregistry.member.Sex;
import org.unionregistry.member.StaffKind;

/** A fictional person, known to the register or not yet. What is null is not known to whoever enters the person. */
final class DemoPerson {
    final int number;
    final Sex sex;
    final LocalDate birth;
    final LocalDate joinedOn;

    PersonName name;
    MemberCategory category;
    DemoPrimary at;
    /** Since when on the register of the present primary, by paper or electronically. */
    LocalDate cameOn;
    boolean birthKnown = true;
    @Nullable StaffKind staffKind;
    @Nullable String position;
    @Nullable String phone;
    @Nullable String email;
    @Nullable String legacyNumber;

    /** Chairs or will chair the primary, and stays. */
    boolean kept;
    /** Index in the roster. */
    int place;
    /** The record in the register. */
    @Nullable DemoMember record;

    DemoPerson(
            int number, PersonName name, Sex sex, LocalDate birth, MemberCategory category, LocalDate joinedOn, DemoPrimary at) {
        this.number = number;
        this.name = name;
        this.sex = sex;
        this.birth = birth;
        this.category = category;
        this.joinedOn = joinedOn;
        this.cameOn = joinedOn;
        this.at = at;
    }

    boolean isEntered() {
        return record != null;
    }

    /** On the register, and nothing about this person waits to be entered. */
    boolean isSettled(LocalDate day) {
        return record != null && record.isSettled(day);
    }

    int age(LocalDate day) {
        return birth.until(day).getYears();
    }
}
