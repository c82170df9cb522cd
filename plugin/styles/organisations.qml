<qgis version="3.22" readOnly="1" labelsEnabled="1" styleCategories="LayerConfiguration|Symbology|Labeling|Fields|Forms|MapTips">
 <renderer-v2 type="singleSymbol" symbollevels="0" enableorderby="0" referencescale="-1" forceraster="0">
  <symbols>
   <symbol force_rhr="0" type="marker" name="0" clip_to_extent="1" alpha="1">
    <layer enabled="1" class="SimpleMarker" locked="0" pass="0">
     <Option type="Map">
      <Option value="diamond" type="QString" name="name"/>
      <Option value="204,121,167,255" type="QString" name="color"/>
      <Option value="3.4" type="QString" name="size"/>
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
   <rendering drawLabels="1" scaleVisibility="1" scaleMin="0" scaleMax="2000000" displayAll="0" obstacle="1"/>
  </settings>
 </labeling>
 <aliases>
  <alias field="name" name="Organisation"/>
  <alias field="state" name="Certification"/>
  <alias field="country" name="Country"/>
  <alias field="email" name="E-mail"/>
  <alias field="phone" name="Phone"/>
  <alias field="url" name="Website"/>
  <alias field="page" name="Page in the programme"/>
  <alias field="address" name="Address"/>
  <alias field="located" name="Located by"/>
  <alias field="centres" name="Training centres"/>
  <alias field="first_seen" name="First seen"/>
  <alias field="country_name" name="Name of the country"/>
  <alias field="remarks" name="Remarks"/>
  <alias field="upcoming" name="Upcoming"/>
  <alias field="running" name="Running"/>
  <alias field="past" name="Past"/>
  <alias field="gone" name="No longer listed since"/>
 </aliases>
 <mapTip>[% with_variable('t', array_foreach(array("name", coalesce(attribute('country_name'), attribute('country')), "email", "phone", attribute('page'), "url"), replace(replace(coalesce(@element, ''), '&amp;', '&amp;amp;'), map('&lt;', '&amp;lt;', '&gt;', '&amp;gt;', '"', '&amp;quot;', '''', '&amp;#39;'))),
'&lt;b&gt;' || @t[0] || '&lt;/b&gt;' || if(@t[1] = '', '', '&lt;br&gt;' || @t[1]) || if(@t[2] = '', '', '&lt;br&gt;' || @t[2]) || if(@t[3] = '', '', '&lt;br&gt;' || @t[3]) ||
if(regexp_match(coalesce(attribute('page'), ''), '(?i)^https?://[^\\s&lt;&gt;"]+$'), '&lt;br&gt;&lt;a href="' || @t[4] || '"&gt;' || 'Page in the programme' || '&lt;/a&gt;', '') ||
if(regexp_match(coalesce(attribute('url'), ''), '(?i)^https?://[^\\s&lt;&gt;"]+$'), '&lt;br&gt;&lt;a href="' || @t[5] || '"&gt;' || 'Website' || '&lt;/a&gt;', '')) %]</mapTip>
 <previewExpression>&quot;name&quot;</previewExpression>
</qgis>
