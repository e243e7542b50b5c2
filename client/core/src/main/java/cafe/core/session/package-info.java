/** Who is signed in, for how long, and how it ends. */
package cafe.core.session;
