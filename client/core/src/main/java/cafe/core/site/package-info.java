/** The configuration the page carries. */
package cafe.core.site;
