package org.unionregistry.member;

/**
 * What waits in one part of the tree.
 *
 * @param toAccept people let go to us, whom we have not answered
 * @param toAnswer people we are asked for
 * @param overdue people we let go, whom nobody has taken in within the time
 * @param incoming transfers to us that are not ended, our own requests among them
 * @param outgoing the same from us
 * @param refused of what we began, what was declined lately
 */
public record TransferFacts(int toAccept, int toAnswer, int overdue, int incoming, int outgoing, int refused) {}
