package org.unionregistry.card;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.PersonName;

/**
 * What is printed on a card.
 *
 * @param token leads whoever reads the picture to the check
 * @param code  for whoever cannot
 * @param photo a JPEG of three by four
 */
public record CardFace(MemberId member, CardNumber number, PersonName holder, LocalDate memberSince, String token, String code, byte @Nullable [] photo) {

    /** Month and year, as it stands on the card. */
    public String since() {
        return "%02d.%d".formatted(memberSince.getMonthValue(), memberSince.getYear());
    }
}
