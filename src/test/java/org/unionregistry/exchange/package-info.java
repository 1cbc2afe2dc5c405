/** Tests of imports: files of LibreOffice and of our own, good and bad, all the way into the register. */
@NullMarked
package org.unionregistry.exchange;

import org.jspecify.annotations.NullMarked;
