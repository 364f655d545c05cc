@NullMarked
package io.guichet.local.load;

import org.jspecify.annotations.NullMarked;
