package org.unionregistry.training;

import java.util.Collection;
import org.unionregistry.organization.MandateId;

/**
 * Who came, as somebody writes it down.
 *
 * @param shown everybody who was listed, so that whoever is invited meanwhile is not counted as absent
 * @param was   who of them had been written down as having come before
 */
public record Attending(Collection<MandateId> shown, Collection<MandateId> was, Collection<MandateId> came) {}
