<qgis version="3.22" readOnly="1" labelsEnabled="1" styleCategories="LayerConfiguration|Symbology|Labeling|Fields|Forms|MapTips">
 <renderer-v2 type="RuleRenderer" symbollevels="0" enableorderby="0" referencescale="-1" forceraster="0">
  <rules key="{without}">
   <rule key="{taught}" symbol="0" label="Certified organisations, but no user group"
    filter='"organisations" &gt; 0'/>
   <rule key="{blank}" symbol="1" label="No user group"
    filter="ELSE"/>
  </rules>
  <symbols>
   <symbol force_rhr="0" type="fill" name="0" clip_to_extent="1" alpha="1">
    <layer enabled="1" class="SimpleFill" locked="0" pass="0">
     <Option type="Map">
      <Option value="213,94,0,150" type="QString" name="color"/>
      <Option value="solid" type="QString" name="style"/>
      <Option value="150,144,128,255" type="QString" name="outline_color"/>
      <Option value="0.2" type="QString" name="outline_width"/>
      <Option value="MM" type="QString" name="outline_width_unit"/>
      <Option value="round" type="QString" name="joinstyle"/>
     </Option>
    </layer>
   </symbol>
   <symbol force_rhr="0" type="fill" name="1" clip_to_extent="1" alpha="1">
    <layer enabled="1" class="SimpleFill" locked="0" pass="0">
     <Option type="Map">
      <Option value="150,144,128,120" type="QString" name="color"/>
      <Option value="b_diagonal" type="QString" name="style"/>
      <Option value="150,144,128,255" type="QString" name="outline_color"/>
      <Option value="0.2" type="QString" name="outline_width"/>
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
   <placement placement="4" offsetType="0" centroidInside="1" centroidWhole="0" priority="0" layerType="PolygonGeometry"/>
   <rendering drawLabels="1" scaleVisibility="1" scaleMin="0" scaleMax="30000000" displayAll="0" obstacle="1"/>
  </settings>
 </labeling>
 <aliases>
  <alias field="name" name="Country"/>
  <alias field="organisations" name="Certified organisations"/>
  <alias field="centres" name="Training centres"/>
  <alias field="upcoming" name="Upcoming"/>
  <alias field="running" name="Running"/>
  <alias field="past" name="Past"/>
  <alias field="groups" name="User groups"/>
 </aliases>
 <mapTip>[% with_variable('t', array_foreach(array("name"), replace(replace(coalesce(@element, ''), '&amp;', '&amp;amp;'), map('&lt;', '&amp;lt;', '&gt;', '&amp;gt;', '"', '&amp;quot;', '''', '&amp;#39;'))),
'&lt;b&gt;' || @t[0] || '&lt;/b&gt;&lt;br&gt;' || 'Certified organisations:' || ' ' || "organisations" ) %]</mapTip>
 <previewExpression>&quot;name&quot;</previewExpression>
</qgis>
