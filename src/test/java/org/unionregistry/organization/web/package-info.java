@NullMarked
package org.unionregistry.organization.web;

import org.jspecify.annotations.NullMarked;
