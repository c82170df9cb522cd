<qgis version="3.22" readOnly="1" labelsEnabled="1" styleCategories="LayerConfiguration|Symbology|Labeling|Fields|Forms|MapTips">
 <renderer-v2 type="RuleRenderer" symbollevels="0" enableorderby="0" referencescale="-1" forceraster="0">
  <rules key="{centres}">
   <rule key="{busy}" symbol="0" label="With courses to come"
    filter='"upcoming" + "running" &gt; 0'/>
   <rule key="{idle}" symbol="1" label="Without courses to come"
    filter="ELSE"/>
  </rules>
  <symbols>
   <symbol force_rhr="0" type="marker" name="0" clip_to_extent="1" alpha="1">
    <layer enabled="1" class="SimpleMarker" locked="0" pass="0">
     <Option type="Map">
      <Option value="circle" type="QString" name="name"/>
      <Option value="0,114,178,56" type="QString" name="color"/>
      <Option value="6" type="QString" name="size"/>
      <Option value="MM" type="QString" name="size_unit"/>
      <Option value="0,114,178,170" type="QString" name="outline_color"/>
      <Option value="0.25" type="QString" name="outline_width"/>
      <Option value="MM" type="QString" name="outline_width_unit"/>
      <Option value="round" type="QString" name="joinstyle"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name"/>
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option value="true" type="bool" name="active"/>
         <Option value='min(14, 5 + 2 * sqrt("upcoming" + "running")) * if(@map_scale &gt; 30000000, 0.6, 1)' type="QString" name="expression"/>
         <Option value="3" type="int" name="type"/>
        </Option>
       </Option>
       <Option value="collection" type="QString" name="type"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" type="marker" name="1" clip_to_extent="1" alpha="1">
    <layer enabled="1" class="SimpleMarker" locked="0" pass="0">
     <Option type="Map">
      <Option value="circle" type="QString" name="name"/>
      <Option value="255,255,255,150" type="QString" name="color"/>
      <Option value="2.2" type="QString" name="size"/>
      <Option value="MM" type="QString" name="size_unit"/>
      <Option value="110,118,126,255" type="QString" name="outline_color"/>
      <Option value="0.4" type="QString" name="outline_width"/>
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
   <placement placement="6" predefinedPositionOrder="B,T,TR,BR,TL,BL,R,L" dist="6" distUnits="MM" offsetType="0" priority="3" layerType="PointGeometry"/>
   <rendering drawLabels="1" scaleVisibility="1" scaleMin="0" scaleMax="500000" displayAll="0" obstacle="1"/>
  </settings>
 </labeling>
 <aliases>
  <alias field="name" name="Training centre"/>
  <alias field="organisation" name="Organisation"/>
  <alias field="country" name="Country"/>
  <alias field="page" name="Page in the programme"/>
  <alias field="upcoming" name="Upcoming"/>
  <alias field="running" name="Running"/>
  <alias field="courses" name="Courses"/>
  <alias field="flaw" name="Location problem"/>
  <alias field="first_seen" name="First seen"/>
  <alias field="state" name="Certification"/>
  <alias field="past" name="Past"/>
  <alias field="gone" name="No longer listed since"/>
  <alias field="organisation_id" name="Number of the organisation"/>
 </aliases>
 <mapTip>[% with_variable('t', array_foreach(array("name", "organisation", attribute('page'), attribute('url')), replace(replace(coalesce(@element, ''), '&amp;', '&amp;amp;'), map('&lt;', '&amp;lt;', '&gt;', '&amp;gt;', '"', '&amp;quot;', '''', '&amp;#39;'))),
'&lt;b&gt;' || @t[0] || '&lt;/b&gt;&lt;br&gt;' || @t[1] || '&lt;br&gt;' || 'Upcoming:' || ' ' || "upcoming" || '&lt;br&gt;' || 'Running:' || ' ' || "running" ||
if(regexp_match(coalesce(attribute('page'), ''), '(?i)^https?://[^\\s&lt;&gt;"]+$'), '&lt;br&gt;&lt;a href="' || @t[2] || '"&gt;' || 'Page in the programme' || '&lt;/a&gt;', '') ||
if(regexp_match(coalesce(attribute('url'), ''), '(?i)^https?://[^\\s&lt;&gt;"]+$'), '&lt;br&gt;&lt;a href="' || @t[3] || '"&gt;' || 'Website' || '&lt;/a&gt;', '')) %]</mapTip>
 <previewExpression>&quot;name&quot;</previewExpression>
</qgis>
