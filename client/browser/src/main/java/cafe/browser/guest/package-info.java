/** The guest's own part of the page: signed-in.html, in signed-in.js. */
package cafe.browser.guest;
