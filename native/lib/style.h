/* style.h - how QGIS shows the layers, as QML. The build makes the texts of plugin/styles/. */
#ifndef QC_STYLE_H
#define QC_STYLE_H

extern const char qc_style_courses[], qc_style_centres[], qc_style_organisations[];

#endif
