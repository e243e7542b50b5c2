/** sign-in.js: signing in inside the page, loaded when somebody asks for it. */
package cafe.browser.inpage;
