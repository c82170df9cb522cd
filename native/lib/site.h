/* site.h - the files of a published site that do not depend on its courses, and the frame of a report. The build makes
 * the texts of native/site/. */
#ifndef QC_SITE_H
#define QC_SITE_H

extern const char qc_site_index_html[], qc_site_site_css[], qc_site_site_js[], qc_site_icon_svg[];
extern const char qc_site_report_html[], qc_site_paper_css[];

#endif
