package org.unionregistry.card.web;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.unionregistry.card.CardFace;
import org.unionregistry.shared.web.QrPicture;
import org.unionregistry.shared.web.Show;

/** A card as papers and pictures show it, all in words. */
record PaperCard(String last, String first, String number, String since, String code, String link, String picture, @Nullable String photo) {
    private static final int DOT = 6;

    static PaperCard of(CardFace face, String site, Show show) {
        String link = site + "/v/" + face.token();
        String first = face.holder().middle() == null ? face.holder().first() : face.holder().first() + " " + face.holder().middle();
        return new PaperCard(
                face.holder().last(), first, face.number().text(), show.say("card.print.since", face.since()),
                show.say("card.print.code", face.code()), link, "data:image/png;base64," + Base64.getEncoder().encodeToString(QrPicture.png(link, DOT)),
                face.photo() == null ? null : "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(face.photo()));
    }
}
