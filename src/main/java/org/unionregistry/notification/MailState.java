package org.unionregistry.notification;

/** What became of the mail about a reminder. */
public enum MailState {
    /** There is no mail server, or no address. */
    NONE,
    /** Not handed over yet: it is night, or the server did not answer. */
    WAITING,
    /** Being handed over this moment. */
    SENDING,
    /** The server took it. */
    SENT,
    /** The server would not take it, or never answered. */
    FAILED,
    /** Nobody knows whether the server took it; it is not sent again, so that nobody gets it twice. */
    UNCERTAIN
}
