/** Pages of sign-in, invitations, accounts and mandates. */
@NullMarked
package org.unionregistry.access.web;

import org.jspecify.annotations.NullMarked;
