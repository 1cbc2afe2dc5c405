package org.unionregistry.member.web;

import java.util.UUID;
import org.unionregistry.member.AdmissionOrigin;

/** Where an admission began: whose id of a module above it was, and what that module knows by it. */
record FoundOrigin(AdmissionOrigin origin, UUID id, AdmissionOrigin.Named named) {}
