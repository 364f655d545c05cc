/** Where the time goes. */
@NullMarked
package io.guichet.proof.profile;

import org.jspecify.annotations.NullMarked;
