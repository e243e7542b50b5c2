/** The page in a browser: adapters for core's ports, and the views over the DOM. */
package cafe.browser;
