/* html.h - text that was escaped for HTML. */
#ifndef QC_HTML_H
#define QC_HTML_H

/* Undoes the escaping once, in place: &amp; &lt; &gt; &quot; and numbers (&#39; &#x27;). What is neither, or is the
 * number of no character, stays as it is. */
void qc_html_unescape(char *text);

#endif
