<qgis version="3.22" readOnly="1" styleCategories="LayerConfiguration|Fields|Forms">
 <aliases>
  <alias field="organisation_id" name="Number of the organisation"/>
  <alias field="organisation" name="Organisation"/>
  <alias field="country" name="Country"/>
  <alias field="kind" name="Kind of contribution"/>
  <alias field="title" name="Contribution"/>
  <alias field="link" name="Website"/>
  <alias field="day" name="Day"/>
 </aliases>
 <previewExpression>&quot;title&quot;</previewExpression>
</qgis>
