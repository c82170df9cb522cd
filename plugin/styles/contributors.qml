<qgis version="3.22" readOnly="1" labelsEnabled="1" styleCategories="LayerConfiguration|Symbology|Labeling|Fields|Forms|MapTips">
 <renderer-v2 type="singleSymbol" symbollevels="0" enableorderby="0" referencescale="-1" forceraster="0">
  <symbols>
   <symbol force_rhr="0" type="marker" name="0" clip_to_extent="1" alpha="1">
    <layer enabled="1" class="SimpleMarker" locked="0" pass="0">
     <Option type="Map">
      <Option value="star" type="QString" name="name"/>
      <Option value="230,159,0,255" type="QString" name="color"/>
      <Option value="5" type="QString" name="size"/>
      <Option value="MM" type="QString" name="size_unit"/>
      <Option value="255,255,255,255" type="QString" name="outline_color"/>
      <Option value="0.3" type="QString" name="outline_width"/>
      <Option value="MM" type="QString" name="outline_width_unit"/>
      <Option value="round" type="QString" name="joinstyle"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style fieldName='left("name", 80)' isExpression="1" fontSize="8" fontSizeUnit="Point" fontWeight="50" textColor="90,98,106,255" textOpacity="1" multilineHeight="0.9">
    <text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="0.85" bufferJoinStyle="128"/>
   </text-style>
   <text-format wrapChar="" autoWrapLength="28" multilineAlign="3"/>
   <placement placement="6" predefinedPositionOrder="B,T,TR,BR,TL,BL,R,L" dist="2.4" distUnits="MM" offsetType="0" priority="3" layerType="PointGeometry"/>
   <rendering drawLabels="1" scaleVisibility="1" scaleMin="0" scaleMax="20000000" displayAll="0" obstacle="1"/>
  </settings>
 </labeling>
 <aliases>
  <alias field="name" name="Organisation"/>
  <alias field="country" name="Country"/>
  <alias field="url" name="Website"/>
  <alias field="contributions" name="Contributions"/>
  <alias field="kinds" name="Kinds of contributions"/>
  <alias field="latest" name="Latest contribution"/>
 </aliases>
 <mapTip>[% with_variable('t', array_foreach(array("name", "kinds", "url"), replace(replace(coalesce(@element, ''), '&amp;', '&amp;amp;'), map('&lt;', '&amp;lt;', '&gt;', '&amp;gt;', '"', '&amp;quot;', '''', '&amp;#39;'))),
'&lt;b&gt;' || @t[0] || '&lt;/b&gt;&lt;br&gt;' || 'Contributions:' || ' ' || "contributions" || if(@t[1] = '', '', '&lt;br&gt;' || @t[1]) ||
if(regexp_match(coalesce("url", ''), '(?i)^https?://[^\\s&lt;&gt;"]+$'), '&lt;br&gt;&lt;a href="' || @t[2] || '"&gt;' || 'Website' || '&lt;/a&gt;', '')) %]</mapTip>
 <previewExpression>&quot;name&quot;</previewExpression>
</qgis>
