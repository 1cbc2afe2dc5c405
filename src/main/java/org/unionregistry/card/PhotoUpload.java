package org.unionregistry.card;

/** A photo as it is kept. */
public record PhotoUpload(byte[] jpeg) {

    /**
     * Of what was uploaded. Takes a while and much memory: not within a transaction.
     *
     * @throws org.unionregistry.shared.Refusal when no photo can be made of it
     */
    public static PhotoUpload of(byte[] upload) {
        return new PhotoUpload(PhotoImage.of(upload));
    }
}
