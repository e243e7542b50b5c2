/** Checks of the user pool, its app client and its hosted UI. */
@NullMarked
package cafe.build.doctor.signin;

import org.jspecify.annotations.NullMarked;
