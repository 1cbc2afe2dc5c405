/** Pages about people, tested as browsers see them. */
@NullMarked
package org.unionregistry.member.web;

import org.jspecify.annotations.NullMarked;
