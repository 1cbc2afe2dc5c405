package org.unionregistry.member;

/** How far a transfer with two sides has come. */
public enum TransferState {
    /** The receiver has asked for the person; the sender has not answered. */
    REQUESTED,
    /** The sender has let the person go; the receiver has not answered. The person is in transit. */
    RELEASED,
    /** The person is on the register of the receiver. */
    ACCEPTED,
    /** The side that was to answer said no. */
    DECLINED,
    /** The side that began it took it back. */
    WITHDRAWN;

    public boolean isOpen() {
        return this == REQUESTED || this == RELEASED;
    }
}
