package org.unionregistry.access;

import java.time.LocalDate;
import org.unionregistry.shared.web.QrPicture;

/**
 * A letter with a one-time code, as it is printed. The code exists nowhere else.
 *
 * @param reset the person signs in already and only gets a new password
 */
public record Letter(
        String personName,
        String roleKey,
        String fullName,
        String placeName,
        String login,
        String code,
        String url,
        LocalDate expiresOn,
        boolean reset) {

    /** Address of the page with the code, for a telephone's camera. */
    public String codeUrl() {
        return url + "/i/" + code;
    }

    /** Drawn only when the letter is: a thousand pictures are never kept at once. */
    public QrPicture picture() {
        return QrPicture.of(codeUrl());
    }
}
