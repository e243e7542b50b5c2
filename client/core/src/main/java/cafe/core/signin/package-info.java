/** Leaving for the hosted UI and coming back. */
package cafe.core.signin;
