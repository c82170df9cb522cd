<qgis version="3.22" styleCategories="Symbology|MapTips">
 <renderer-v2 symbollevels="0" enableorderby="0" referencescale="-1" type="singleSymbol" forceraster="0">
  <symbols>
   <symbol force_rhr="0" type="marker" name="0" clip_to_extent="1" alpha="1">
    <layer enabled="1" class="SimpleMarker" locked="0" pass="0">
     <Option type="Map">
      <Option value="147,39,143,255" type="QString" name="color"/>
      <Option value="diamond" type="QString" name="name"/>
      <Option value="255,255,255,255" type="QString" name="outline_color"/>
      <Option value="0.3" type="QString" name="outline_width"/>
      <Option value="MM" type="QString" name="outline_width_unit"/>
      <Option value="3.2" type="QString" name="size"/>
      <Option value="MM" type="QString" name="size_unit"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <mapTip>&lt;b>[% "name" %]&lt;/b>&lt;br>[% "country_name" %]&lt;br>[% "email" %]</mapTip>
</qgis>
